import { useMemo } from 'preact/hooks';
import { createFolding, type Folding } from '../../../lib/views/folding.ts';
import { interventionsFold, type Intervention } from '../../../lib/views/interventions.ts';
import { qualityFold, type QualityState } from '../../../lib/views/quality.ts';
import { statsFold, type StatsState } from '../../../lib/views/stats.ts';
import type { Trace } from '../../../lib/trace/trace.ts';
import type { Vector } from '../../../lib/views/vector.ts';
import type { Scope } from '../scope/model.ts';
import { lanesOf, type ChartSources } from './curves.ts';

interface Foldings {
  readonly stats: Folding<StatsState>;
  readonly interventions: Folding<Vector<Intervention>>;
}

/** Charts stand in several groups; each trace is folded once for all of them. */
const foldings = new WeakMap<Trace, Foldings>();

function foldingsOf(trace: Trace): Foldings {
  const known = foldings.get(trace);
  if (known !== undefined) return known;
  const made: Foldings = {
    stats: createFolding(statsFold, trace),
    interventions: createFolding(interventionsFold, trace),
  };
  foldings.set(trace, made);
  return made;
}

/** What charts of `scope` are made of: the whole trace, so that the axis does not grow under the playhead that is dragged. */
export function useChartSources(scope: Scope): ChartSources {
  const { session } = scope;
  const trace = session.trace.value;
  const length = session.length.value;
  const { stats, interventions } = foldingsOf(trace);
  const changes = scope.changes.value;
  const peers = scope.peers.value;
  const lanes = useMemo(() => lanesOf(peers, changes), [peers, changes]);
  return {
    stats: stats.at(length),
    interventions: interventions.at(length),
    lanes,
    endMs: trace.at(length - 1)?.at ?? 0,
  };
}

/** The quality, and the statistics that it was judged by, at the playhead. */
export function useQuality({ session }: Scope): QualityState {
  const trace = session.trace.value;
  const folding = useMemo(() => createFolding(qualityFold, trace), [trace]);
  return folding.at(session.playhead.value);
}
