import { errorsEachEn } from '../../content/ui/errors-each.en.ts';
import { recoveryEn } from '../../content/ui/errors-recovery.en.ts';
import { errorsEn } from '../../content/ui/errors.en.ts';
import { ErrorsLab } from './errors/ErrorsLab.tsx';
import type { ErrorsLabWords } from './errors/words.ts';
import type { LabProps } from './lab/props.ts';

const words: ErrorsLabWords = { errors: errorsEn, each: errorsEachEn, recovery: recoveryEn };

/** The lab "errors" in English: an island that brings one language along. */
export default function ErrorsLabEn(props: LabProps) {
  return <ErrorsLab {...props} words={words} />;
}
