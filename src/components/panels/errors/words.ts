import type { RecoveryWords } from '../../../content/ui/errors-recovery.types.ts';
import type { ErrorsEach, ErrorsWords } from '../../../content/ui/errors.types.ts';

/** Words of the errors lab. */
export interface ErrorsLabWords {
  readonly errors: ErrorsWords;
  readonly each: ErrorsEach;
  readonly recovery: RecoveryWords;
}
