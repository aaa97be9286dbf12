import type { TraceEvent } from '../../trace/events.ts';
import type { PlainObject } from '../../trace/plain.ts';

const byId = (reports: readonly PlainObject[], id: unknown): PlainObject | undefined =>
  typeof id === 'string' ? reports.find((report) => report['id'] === id) : undefined;

/** The pairs in use: those that a transport selected; Firefox says so of the pair itself. */
function selectedPairs(reports: readonly PlainObject[]): readonly PlainObject[] {
  const chosen = reports.map((report) => byId(reports, report['selectedCandidatePairId']));
  const said = reports.filter(
    (report) => report['type'] === 'candidate-pair' && report['selected'] === true,
  );
  return [...chosen.filter((pair) => pair !== undefined), ...said];
}

/**
 * The candidate types at one end of the pairs that `event` tells to be selected; empty for events that tell of none.
 * @see https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-selectedcandidatepairid
 */
export function usedPairEnds(event: TraceEvent, end: 'local' | 'remote'): readonly string[] {
  if (event.type === 'selected-pair') {
    const type = event.pair?.[end].candidateType;
    return type ? [type] : [];
  }
  if (event.type !== 'stats') return [];
  const { reports } = event;
  return selectedPairs(reports)
    .map((pair) => byId(reports, pair[`${end}CandidateId`])?.['candidateType'])
    .filter((type) => typeof type === 'string');
}

/**
 * What the RTP streams that are sent are encoded with, such as `video/VP8`.
 * @see https://w3c.github.io/webrtc-stats/#dom-rtccodecstats-mimetype
 */
export function codecsSent(reports: readonly PlainObject[]): readonly string[] {
  return reports
    .filter(({ type }) => type === 'outbound-rtp')
    .map((stream) => byId(reports, stream['codecId'])?.['mimeType'])
    .filter((mimeType) => typeof mimeType === 'string');
}

/** The same, as `event` tells it; empty for events that do not. */
export const usedCodecs = (event: TraceEvent): readonly string[] =>
  event.type === 'stats' ? codecsSent(event.reports) : [];
