/** Every number of one dictionary over time, as internals pages draw them. */
import { textOf } from '../stats/fields.ts';
import { wholeReport, type Report } from '../stats/report.ts';
import type { ObjectId } from '../trace/events.ts';
import type { Fold } from './fold.ts';
import { SortedMap } from './sorted-map.ts';
import type { StatsPoint } from './stats-models.ts';
import { Vector } from './vector.ts';

/** The numbers of a dictionary, by the name of their field. */
export interface FieldsState {
  readonly fields: SortedMap<{ readonly name: string; readonly points: Vector<StatsPoint> }>;
  readonly report: Report | undefined;
}

/** Folds the numbers of dictionary `id` of connection `on`, as they were read. */
export function fieldsFold(on: ObjectId, id: string): Fold<FieldsState> {
  return {
    name: 'stats-fields',
    initial: { fields: SortedMap.empty(), report: undefined },
    step(view, event) {
      if (event.type !== 'stats' || event.on !== on) return view;
      const report = wholeReport(view.report, event);
      const dictionary = report.get(id);
      let { fields } = view;
      for (const [name, value] of Object.entries(dictionary ?? {})) {
        if (typeof value !== 'number' || name === 'timestamp' || name === 'ssrc') continue;
        const points = fields.get(name)?.points ?? Vector.empty<StatsPoint>();
        const { seq, at } = event;
        fields = fields.set(name, { name, points: points.push({ seq, at, value }) });
      }
      return { fields, report };
    },
  };
}

/** Ids and types of the dictionaries of a report, by type and then as they stand there. */
export function dictionariesOf(
  report: Report,
): readonly { readonly id: string; readonly type: string }[] {
  return [...report]
    .map(([id, dictionary]) => ({ id, type: textOf(dictionary, 'type') ?? '' }))
    .sort((one, other) => (one.type < other.type ? -1 : one.type > other.type ? 1 : 0));
}
