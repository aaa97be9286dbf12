import { statsEn } from '../../content/ui/stats.en.ts';
import type { LabProps } from './lab/props.ts';
import { StatsLab } from './stats/StatsLab.tsx';
import type { StatsLabWords } from './stats/words.ts';
import { panelWordsEn } from './words.en.ts';

const words: StatsLabWords = {
  ...panelWordsEn,
  stats: statsEn,
  parts: async () => {
    const [{ statsGroupsEn }, { chartsEn }] = await Promise.all([
      import('../../content/ui/stats-groups.en.ts'),
      import('../../content/ui/charts.en.ts'),
    ]);
    return { groups: statsGroupsEn, charts: chartsEn };
  },
};

/** The lab "stats" in English: an island that brings one language along. */
export default function StatsLabEn(props: LabProps) {
  return <StatsLab {...props} words={words} />;
}
