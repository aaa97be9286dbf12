import { configurationEn } from '../../content/ui/configuration.en.ts';
import { ConfigurationLab } from './configuration/ConfigurationLab.tsx';
import type { ConfigurationLabWords } from './configuration/words.ts';
import type { LabProps } from './lab/props.ts';
import { panelWordsEn } from './words.en.ts';

const words: ConfigurationLabWords = { ...panelWordsEn, configuration: configurationEn };

/** The lab "configuration" in English: an island that brings one language along. */
export default function ConfigurationLabEn(props: LabProps) {
  return <ConfigurationLab {...props} words={words} />;
}
