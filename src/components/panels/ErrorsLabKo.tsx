import { errorsEachKo } from '../../content/ui/errors-each.ko.ts';
import { recoveryKo } from '../../content/ui/errors-recovery.ko.ts';
import { errorsKo } from '../../content/ui/errors.ko.ts';
import { ErrorsLab } from './errors/ErrorsLab.tsx';
import type { ErrorsLabWords } from './errors/words.ts';
import type { LabProps } from './lab/props.ts';

const words: ErrorsLabWords = { errors: errorsKo, each: errorsEachKo, recovery: recoveryKo };

/** The lab "errors" in Korean: an island that brings one language along. */
export default function ErrorsLabKo(props: LabProps) {
  return <ErrorsLab {...props} words={words} />;
}
