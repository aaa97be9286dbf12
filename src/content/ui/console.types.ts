import type { ConsoleLabels } from '../../components/diagrams/console/labels.ts';

/** Words of the console. */
export type ConsoleWords = ConsoleLabels;
