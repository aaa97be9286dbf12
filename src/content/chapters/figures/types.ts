import type { ScenarioId } from '../../../lib/sources/scenarios/catalog.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { PictureId } from '../../ui/scope.types.ts';

/** A live figure of a page. */
export interface LiveFigure {
  /** In the order of the menu; the first is chosen. */
  readonly scenarios: readonly ScenarioId[];
  /** Whose diagrams it shows. */
  readonly machines: readonly MachineId[];
  /** Other views of the same run. */
  readonly pictures: readonly PictureId[];
  /** `full` sets the first picture beside the others, where the page has room for it. */
  readonly size: 'compact' | 'full';
}

/** Live figures by their ids: unique in all of the site. */
export type LiveFigures = Readonly<Record<string, LiveFigure>>;

/** As figures in a text mostly are. */
export const inChapter = {
  pictures: ['changes', 'sequence', 'timeline', 'transcript'],
  size: 'compact',
} as const;
