/** Views of a call at the playhead. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { createFolding } from '../../../lib/views/folding.ts';
import { mediaFold, type MediaView } from '../../../lib/views/media.ts';
import { negotiationsFold, type NegotiationsView } from '../../../lib/views/negotiations.ts';
import { statsFold } from '../../../lib/views/stats.ts';
import type { StatsStream, StatsView } from '../../../lib/views/stats-models.ts';
import type { Scope } from '../scope/model.ts';

/** Everything of a call that is drawn from its trace. */
export interface MediaFolds {
  readonly media: ReadonlySignal<MediaView>;
  readonly negotiations: ReadonlySignal<NegotiationsView>;
  readonly stats: ReadonlySignal<StatsView>;
}

/** Makes the views of `scope`'s trace. */
export function createMediaFolds({ session }: Scope): MediaFolds {
  const media = computed(() => createFolding(mediaFold, session.trace.value));
  const negotiations = computed(() => createFolding(negotiationsFold, session.trace.value));
  const stats = computed(() => createFolding(statsFold, session.trace.value));
  return {
    media: computed(() => media.value.at(session.playhead.value)),
    negotiations: computed(() => negotiations.value.at(session.playhead.value)),
    stats: computed(() => stats.value.at(session.playhead.value)),
  };
}

/** What one m-line sends, at the playhead. */
export interface Sending {
  readonly codec: string | null;
  /** Bytes per second over the last second; `null` where nothing is known yet. */
  readonly bytesPerSecond: number | null;
  /** Heights of the pictures that are sent, px; one for each layer. */
  readonly heights: readonly number[];
}

/** Encoders of an idle picture send a frame a second: over less than that, a rate would come and go. */
const SMOOTH_MS = 1000;

/** The mean of a curve over the last second of its points. */
function recent({ series }: StatsStream, metric: string): number | null {
  const points = series.find((one) => one.metric === metric)?.points;
  const last = points?.at(-1);
  if (points === undefined || last === undefined) return null;
  const values: number[] = [];
  for (const { at, value } of points.slice(-Math.ceil(SMOOTH_MS / 100))) {
    if (value !== null && at > last.at - SMOOTH_MS) values.push(value);
  }
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value) / values.length;
}

/** What `peer` sends on the m-line `mid`. Streams that the last report does not have are gone. */
export function sendingOf(
  { streams, connections }: StatsView,
  peer: string,
  mid: string | null,
): Sending {
  const reports = [...connections.values()].filter((one) => one.peer === peer);
  const found = [...streams].filter(
    (stream) =>
      stream.peer === peer &&
      stream.kind === 'sent' &&
      mid !== null &&
      stream.label?.split(' ')[0] === mid &&
      reports.some(({ on, report }) => on === stream.on && report.has(stream.id)),
  );
  const rates = found.flatMap((stream) => recent(stream, 'bytesSent') ?? []);
  return {
    codec: found.find(({ codec }) => codec !== null)?.codec ?? null,
    bytesPerSecond: rates.length === 0 ? null : rates.reduce((sum, rate) => sum + rate),
    heights: found
      .flatMap((stream) => {
        const sends = (recent(stream, 'bytesSent') ?? 0) > 0;
        const height = stream.series.find(({ metric }) => metric === 'frameHeight')?.points.at(-1);
        return sends && height?.value ? [height.value] : [];
      })
      .sort((a, b) => a - b),
  };
}
