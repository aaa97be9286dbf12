import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import type { ConfigurationForm } from '../../../lib/sources/configuration/form.ts';

/** What every part of the form is given. */
export interface PartProps {
  readonly form: ConfigurationForm;
  readonly words: ConfigurationWords;
  readonly change: (next: Partial<ConfigurationForm>) => void;
}
