import { statsKo } from '../../content/ui/stats.ko.ts';
import type { LabProps } from './lab/props.ts';
import { StatsLab } from './stats/StatsLab.tsx';
import type { StatsLabWords } from './stats/words.ts';
import { panelWordsKo } from './words.ko.ts';

const words: StatsLabWords = {
  ...panelWordsKo,
  stats: statsKo,
  parts: async () => {
    const [{ statsGroupsKo }, { chartsKo }] = await Promise.all([
      import('../../content/ui/stats-groups.ko.ts'),
      import('../../content/ui/charts.ko.ts'),
    ]);
    return { groups: statsGroupsKo, charts: chartsKo };
  },
};

/** The lab "stats" in Korean: an island that brings one language along. */
export default function StatsLabKo(props: LabProps) {
  return <StatsLab {...props} words={words} />;
}
