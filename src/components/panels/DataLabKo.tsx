import { dataKo } from '../../content/ui/data.ko.ts';
import { DataLab } from './data/DataLab.tsx';
import type { DataLabWords } from './data/words.ts';
import type { LabProps } from './lab/props.ts';
import { panelWordsKo } from './words.ko.ts';

const words: DataLabWords = {
  ...panelWordsKo,
  data: dataKo,
  charts: async () => (await import('../../content/ui/charts.ko.ts')).chartsKo,
};

/** The lab "data" in Korean: an island that brings one language along. */
export default function DataLabKo(props: LabProps) {
  return <DataLab {...props} words={words} />;
}
