import { isRejected } from './check.ts';
import type { SdpDescription, SdpLine, SdpSection } from './description.ts';
import type { CodecFacts, LineFacts, LineKind } from './facts.ts';
import type { Topic } from './topics.ts';

/** How a line of one description stands to the other. */
export type LineStatus =
  | 'same'
  | 'changed'
  /** Only in the first: not accepted, or gone. */
  | 'dropped'
  /** Only in the second. */
  | 'added'
  /** Each side says its own: credentials, certificate, candidates, sources. Not a matter of agreement. */
  | 'own';

/** Lines of two descriptions that say the same thing, each in its own way. */
export interface ComparedLine {
  readonly kind: LineKind;
  readonly topic: Topic;
  readonly status: LineStatus;
  readonly first: SdpLine | undefined;
  readonly second: SdpLine | undefined;
}

/** A section of two descriptions. */
export interface ComparedSection {
  readonly index: number;
  readonly first: SdpSection | undefined;
  readonly second: SdpSection | undefined;
  readonly lines: readonly ComparedLine[];
  /** `rejected`: the second one has port 0. `gone`, `new`: only one of them has it. */
  readonly status: 'same' | 'changed' | 'rejected' | 'gone' | 'new';
  /** Codecs of the first that the second has, too. */
  readonly kept: readonly CodecFacts[];
  readonly dropped: readonly CodecFacts[];
}

/** What the comparison is about: an answer to an offer, or two states of one thing. */
export type ComparisonKind = 'answer' | 'change';

/** What each side says for itself. */
const OWN: ReadonlySet<LineKind> = new Set([
  'origin',
  'session-name',
  'connection',
  'msid-semantic',
  'msid',
  'ssrc',
  'ssrc-group',
  'rtcp',
  'fingerprint',
  'tls-id',
  'identity',
  'ice-ufrag',
  'ice-pwd',
  'ice-options',
  'ice-lite',
  'candidate',
  'end-of-candidates',
  'max-message-size',
]);

/** Parameters without which a codec is another one: H.264, VP9, AV1. */
const PROFILES = ['profile-level-id', 'packetization-mode', 'profile-id', 'profile'];

const nameOf = ({ name, clockRate, channels }: CodecFacts): string =>
  `${name.toLowerCase()}/${String(clockRate)}/${String(channels)}`;

/** A text by which the codec of a payload type is the same in two descriptions, whatever its number. */
function codecKeys(section: SdpSection): (payload: number) => string {
  const codecs = new Map<number, CodecFacts | undefined>();
  const formats = new Map<number, Extract<LineFacts, { kind: 'fmtp' }>>();
  for (const { facts } of section.lines) {
    if (facts.kind === 'rtpmap') codecs.set(facts.payload, facts.codec);
    if (facts.kind === 'fmtp') formats.set(facts.payload, facts);
  }
  const key = (payload: number, depth: number): string => {
    const codec = codecs.get(payload);
    const format = formats.get(payload);
    const name = codec === undefined ? String(payload) : nameOf(codec);
    if (format === undefined) return name;
    if (format.repeats && depth > 0) return `${name} of ${key(format.repeats.payload, depth - 1)}`;
    const profile = format.parameters.filter((each) => PROFILES.includes(each.name));
    return [name, ...profile.map((each) => `${each.name}=${each.value}`)].sort().join(' ');
  };
  return (payload) => key(payload, 1);
}

/** What a line is about: two lines with the same text here are two ways of saying one thing. */
function subjectOf(facts: LineFacts, keyOf: (payload: number) => string): string {
  switch (facts.kind) {
    case 'rtpmap':
    case 'fmtp':
    case 'packetization':
      return `${facts.kind} ${keyOf(facts.payload)}`;
    case 'rtcp-fb':
      return `rtcp-fb ${facts.isForAll ? '*' : keyOf(facts.payload)} ${facts.feedback}`;
    case 'extmap':
      return `extmap ${facts.uri}`;
    case 'candidate': {
      const { component, protocol, address, port, type } = facts.candidate;
      return ['candidate', component, protocol, address, port, type].join(' ');
    }
    case 'ssrc':
      return `ssrc ${facts.attribute}`;
    case 'ssrc-group':
    case 'group':
      return `${facts.kind} ${facts.semantics}`;
    case 'rid':
      return `rid ${facts.rid}`;
    case 'bandwidth':
      return `bandwidth ${facts.modifier}`;
    case 'information':
      return `information ${facts.letter}`;
    case 'unknown':
      return `unknown ${facts.name}`;
    case 'unreadable':
      return `unreadable ${facts.of}`;
    default:
      return facts.kind;
  }
}

/** Lines by subject; the second line of one subject stands apart from the first. */
function bySubject(section: SdpSection | undefined): ReadonlyMap<string, SdpLine> {
  const found = new Map<string, SdpLine>();
  if (section === undefined) return found;
  const keyOf = codecKeys(section);
  const counts = new Map<string, number>();
  for (const line of section.lines) {
    const subject = subjectOf(line.facts, keyOf);
    const n = counts.get(subject) ?? 0;
    counts.set(subject, n + 1);
    found.set(`${subject} #${String(n)}`, line);
  }
  return found;
}

function statusOf(
  first: SdpLine | undefined,
  second: SdpLine | undefined,
  kind: ComparisonKind,
): LineStatus {
  if (first?.text === second?.text) return 'same';
  const either = first ?? second;
  if (kind === 'answer' && either !== undefined && OWN.has(either.facts.kind)) return 'own';
  if (first === undefined) return 'added';
  return second === undefined ? 'dropped' : 'changed';
}

function compareLines(
  first: SdpSection | undefined,
  second: SdpSection | undefined,
  kind: ComparisonKind,
): readonly ComparedLine[] {
  const [left, right] = [bySubject(first), bySubject(second)];
  const compared = (one: SdpLine | undefined, other: SdpLine | undefined): ComparedLine[] => {
    const either = one ?? other;
    if (either === undefined) return [];
    const status = statusOf(one, other, kind);
    return [{ kind: either.facts.kind, topic: either.topic, status, first: one, second: other }];
  };
  return [
    ...[...left].flatMap(([subject, line]) => compared(line, right.get(subject))),
    ...[...right].flatMap(([subject, line]) =>
      left.has(subject) ? [] : compared(undefined, line),
    ),
  ];
}

function compareSections(
  first: SdpSection | undefined,
  second: SdpSection | undefined,
  index: number,
  kind: ComparisonKind,
): ComparedSection {
  const lines = compareLines(first, second, kind);
  const names = new Set(second?.codecs.map(nameOf));
  const isOff = second !== undefined && index > 0 && isRejected(second);
  const codecs = first?.codecs ?? [];
  return {
    index,
    first,
    second,
    lines,
    status:
      first === undefined
        ? 'new'
        : second === undefined
          ? 'gone'
          : isOff && !isRejected(first)
            ? 'rejected'
            : lines.every(({ status }) => status === 'same' || status === 'own')
              ? 'same'
              : 'changed',
    kept: isOff ? [] : codecs.filter((codec) => names.has(nameOf(codec))),
    dropped: codecs.filter((codec) => isOff || !names.has(nameOf(codec))),
  };
}

/**
 * Two descriptions beside each other, section by section: an answer keeps the order of the offer's sections, and a later
 * offer that of the one before.
 * @see https://www.rfc-editor.org/rfc/rfc3264#section-6
 */
export function compareDescriptions(
  first: SdpDescription,
  second: SdpDescription,
  kind: ComparisonKind,
): readonly ComparedSection[] {
  const count = Math.max(first.sections.length, second.sections.length);
  return Array.from({ length: count }, (_, index) =>
    compareSections(first.sections[index], second.sections[index], index, kind),
  );
}
