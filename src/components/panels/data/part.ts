import type { DataLab } from './model.ts';
import type { DataLabWords } from './words.ts';

/** What every part of the lab is given. */
export interface PartProps {
  readonly lab: DataLab;
  readonly words: DataLabWords;
}
