/** Which candidate pair carries the media and the data, as statistics tell it. */
import type { PlainObject } from '../trace/plain.ts';
import { flagOf, numberOf, textOf } from './fields.ts';
import type { Report } from './report.ts';

/** One end of the pair in use. */
export interface UsedEnd {
  readonly candidateType: string | null;
  readonly protocol: string | null;
  /** Empty where it is hidden behind mDNS; `null` where it is not told. */
  readonly address: string | null;
  readonly port: number | null;
}

/** The pair in use. */
export interface UsedPair {
  /** Id of its dictionary; another one after an ICE restart. */
  readonly id: string;
  readonly local: UsedEnd;
  readonly remote: UsedEnd;
  readonly report: PlainObject;
  /** Who says that it is in use: `transport.selectedCandidatePairId`, or Firefox's `candidate-pair.selected`. */
  readonly toldBy: 'transport' | 'pair';
}

function endOf(report: PlainObject | undefined): UsedEnd {
  return {
    candidateType: textOf(report, 'candidateType') ?? null,
    protocol: textOf(report, 'protocol') ?? null,
    address: textOf(report, 'address') ?? null,
    port: numberOf(report, 'port'),
  };
}

/**
 * The pair in use, `undefined` while none is. A pair that is nominated or has succeeded need not be the one: several can
 * be both, and after a restart the old one still is.
 * @see https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-selectedcandidatepairid
 */
export function usedPair(report: Report): UsedPair | undefined {
  let chosen: PlainObject | undefined;
  let toldBy: UsedPair['toldBy'] = 'transport';
  for (const dictionary of report.values()) {
    if (textOf(dictionary, 'type') !== 'transport') continue;
    chosen ??= report.get(textOf(dictionary, 'selectedCandidatePairId') ?? '');
  }
  if (chosen === undefined) {
    toldBy = 'pair';
    for (const dictionary of report.values()) {
      if (textOf(dictionary, 'type') !== 'candidate-pair') continue;
      if (flagOf(dictionary, 'selected') === true) chosen = dictionary;
    }
  }
  const id = textOf(chosen, 'id');
  if (chosen === undefined || id === undefined) return undefined;
  const end = (key: string): UsedEnd => endOf(report.get(textOf(chosen, key) ?? ''));
  return {
    id,
    local: end('localCandidateId'),
    remote: end('remoteCandidateId'),
    report: chosen,
    toldBy,
  };
}
