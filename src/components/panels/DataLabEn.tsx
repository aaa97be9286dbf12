import { dataEn } from '../../content/ui/data.en.ts';
import { DataLab } from './data/DataLab.tsx';
import type { DataLabWords } from './data/words.ts';
import type { LabProps } from './lab/props.ts';
import { panelWordsEn } from './words.en.ts';

const words: DataLabWords = {
  ...panelWordsEn,
  data: dataEn,
  charts: async () => (await import('../../content/ui/charts.en.ts')).chartsEn,
};

/** The lab "data" in English: an island that brings one language along. */
export default function DataLabEn(props: LabProps) {
  return <DataLab {...props} words={words} />;
}
