import { configurationKo } from '../../content/ui/configuration.ko.ts';
import { ConfigurationLab } from './configuration/ConfigurationLab.tsx';
import type { ConfigurationLabWords } from './configuration/words.ts';
import type { LabProps } from './lab/props.ts';
import { panelWordsKo } from './words.ko.ts';

const words: ConfigurationLabWords = { ...panelWordsKo, configuration: configurationKo };

/** The lab "configuration" in Korean: an island that brings one language along. */
export default function ConfigurationLabKo(props: LabProps) {
  return <ConfigurationLab {...props} words={words} />;
}
