/** What is expected and what was seen, as a reader is told of it. Code stands between backticks. */
import type { ExpectationWords, ObservedWords } from '../../../content/ui/faults.types.ts';
import type { CheckedExpectation, Expectation } from '../../../lib/sources/faults/expectation.ts';
import type { SettleEvent, TraceEvent } from '../../../lib/trace/events.ts';
import { attributeOf } from '../scope/attribute.ts';

/** The sentence for `expected`, without its peer. */
export function expectedPhrase(expected: Expectation, words: ExpectationWords): string {
  const time =
    'within' in expected && expected.within !== undefined
      ? ` (${words.within(expected.within)})`
      : '';
  return `${phrase(expected, words)}${time}`;
}

function phrase(expected: Expectation, words: ExpectationWords): string {
  switch (expected.kind) {
    case 'state':
      return words.reaches(attributeOf(expected.machine), expected.state);
    case 'no-state':
      return words.neverReaches(attributeOf(expected.machine), expected.state);
    case 'stays':
      return words.stays(attributeOf(expected.machine), expected.state);
    case 'refused':
      return words.refused(expected.method, expected.error, expected.times ?? 1);
    case 'accepted':
      return words.accepted(expected.method);
    case 'not-called':
      return words.notCalled(expected.method);
    case 'pending':
      return words.pending(expected.method);
    case 'event':
      return words.fires(expected.name);
    case 'no-event':
      return words.neverFires(expected.name);
    case 'message':
      return words.told(expected.message);
    case 'pair':
      return words.pair(expected.end, expected.candidateType);
    case 'codec':
      return words.codec(expected.mimeType);
    case 'no-codec':
      return words.neverCodec(expected.mimeType);
    case 'mark':
      return words.mark[expected.mark];
    case 'no-mark':
      return words.noMark[expected.mark];
  }
}

/** Whether `expected` is met by nothing happening. */
const isAbsence = ({ kind }: Expectation): boolean => kind.startsWith('no') || kind === 'stays';

function settled({ outcome }: SettleEvent, words: ObservedWords): string {
  return 'error' in outcome
    ? `\`${outcome.error.name}\`: ${outcome.error.message}`
    : words.fulfilled;
}

function seen(event: TraceEvent, expected: Expectation, words: ObservedWords): string {
  switch (event.type) {
    case 'state':
      return expected.kind === 'stays' && event.to === expected.state
        ? `\`${event.to}\``
        : `\`${event.from}\` → \`${event.to}\``;
    case 'settle':
      return settled(event, words);
    case 'call':
      return words.called;
    case 'event':
      return words.fired;
    case 'message':
      return words.arrived;
    case 'selected-pair': {
      const { pair } = event;
      return pair === null
        ? words.marked
        : `\`${pair.local.candidateType ?? '?'}\` ↔ \`${pair.remote.candidateType ?? '?'}\``;
    }
    case 'stats':
      if (expected.kind === 'pair') return `\`${expected.candidateType}\``;
      return 'mimeType' in expected ? `\`${expected.mimeType}\`` : words.marked;
    case 'construct':
    case 'appear':
      return 'state' in expected ? words.from(expected.state) : words.marked;
    case 'mark':
    case 'console':
    case 'thrown':
      return words.marked;
  }
}

/** What was seen of an expectation; `event` is the one that `checked.seq` names, if it names one. */
export function observedPhrase(
  { expectation, met }: CheckedExpectation,
  event: TraceEvent | undefined,
  words: ObservedWords,
): string {
  if (event !== undefined) return seen(event, expectation, words);
  if (met === 'not yet') return words.notYet;
  return met === 'yes' && isAbsence(expectation) ? words.stayedAway : words.missing;
}
