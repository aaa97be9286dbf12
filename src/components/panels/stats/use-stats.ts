import { useMemo } from 'preact/hooks';
import { createFolding } from '../../../lib/views/folding.ts';
import { interventionsFold } from '../../../lib/views/interventions.ts';
import { qualityFold, type QualityState } from '../../../lib/views/quality.ts';
import { statsFold } from '../../../lib/views/stats.ts';
import type { Scope } from '../scope/model.ts';
import { lanesOf, type ChartSources } from './curves.ts';

/** What charts of `scope` are made of: the whole trace, so that the axis does not grow under the playhead that is dragged. */
export function useChartSources(scope: Scope): ChartSources {
  const { session } = scope;
  const trace = session.trace.value;
  const length = session.length.value;
  const foldings = useMemo(
    () => ({
      stats: createFolding(statsFold, trace),
      interventions: createFolding(interventionsFold, trace),
    }),
    [trace],
  );
  const changes = scope.changes.value;
  const peers = scope.peers.value;
  const lanes = useMemo(() => lanesOf(peers, changes), [peers, changes]);
  return {
    stats: foldings.stats.at(length),
    interventions: foldings.interventions.at(length),
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
