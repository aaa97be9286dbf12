import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import type { PanelWords } from '../scope/words.ts';

/** Words of the configuration lab. */
export interface ConfigurationLabWords extends PanelWords {
  readonly configuration: ConfigurationWords;
}
