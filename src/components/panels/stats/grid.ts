import { flagOf, numberOf, textOf } from '../../../lib/stats/fields.ts';
import type { Report } from '../../../lib/stats/report.ts';
import { usedPair } from '../../../lib/stats/used-pair.ts';
import type { PlainObject } from '../../../lib/trace/plain.ts';
import type { GridPair } from '../../diagrams/internals/candidate-grid.tsx';

function endText(report: PlainObject | undefined): string {
  const parts = ['candidateType', 'protocol', 'address'].map((key) => textOf(report, key) ?? '');
  const port = numberOf(report, 'port');
  return `${parts.filter((part) => part !== '').join(' ')}${port === null ? '' : `:${String(port)}`}`;
}

/** The candidate pairs of a report, the one in use first. */
export function gridOf(report: Report): readonly GridPair[] {
  const used = usedPair(report)?.id;
  return [...report.values()]
    .filter((one) => textOf(one, 'type') === 'candidate-pair')
    .map((pair): GridPair => {
      const id = textOf(pair, 'id') ?? '';
      return {
        id,
        local: endText(report.get(textOf(pair, 'localCandidateId') ?? '')),
        remote: endText(report.get(textOf(pair, 'remoteCandidateId') ?? '')),
        state: textOf(pair, 'state') ?? '',
        nominated: flagOf(pair, 'nominated') === true,
        isUsed: id === used,
        sent: numberOf(pair, 'bytesSent'),
        received: numberOf(pair, 'bytesReceived'),
      };
    })
    .sort((one, other) => Number(other.isUsed) - Number(one.isUsed));
}
