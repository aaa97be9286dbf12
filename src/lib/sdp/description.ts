import { codecsOf } from './codecs.ts';
import type { CodecFacts, Direction, KnownFacts, LineFacts } from './facts.ts';
import { readLine } from './read-line.ts';
import { splitLines, splitSections, type RawLine } from './split.ts';
import { TOPIC_OF, type Topic } from './topics.ts';

/** A line and what it says. */
export interface SdpLine extends RawLine {
  readonly facts: LineFacts;
  readonly topic: Topic;
  /** Index of its section: 0 is the session. */
  readonly section: number;
}

/** The lines of the session, or of one `m=`. */
export interface SdpSection {
  /** 0 is the session, which is there even if it has no line. */
  readonly index: number;
  /** What `m=` says; `undefined` for the session, and where it cannot be read. */
  readonly media: Extract<KnownFacts, { kind: 'media' }> | undefined;
  /** `undefined` where there is no `a=mid`. */
  readonly mid: string | undefined;
  /** Of the section, else of the session; `undefined` where none is named, which means `sendrecv`. */
  readonly direction: Direction | undefined;
  /** Codecs in order of preference, without those that only serve others (rtx, red, ulpfec …). */
  readonly codecs: readonly CodecFacts[];
  readonly lines: readonly SdpLine[];
}

/** A description, read. */
export interface SdpDescription {
  readonly text: string;
  readonly sections: readonly SdpSection[];
  /** All lines, in order. */
  readonly lines: readonly SdpLine[];
}

/** Codecs that repair, wrap or fill what another one made. */
const SERVANTS = new Set(['rtx', 'red', 'ulpfec', 'flexfec-03', 'cn', 'telephone-event']);

type FactsOf<Kind extends LineFacts['kind']> = Extract<LineFacts, { kind: Kind }>;

/** The facts of the first line of `kind`; `undefined` where there is none. */
export function factsIn<Kind extends LineFacts['kind']>(
  lines: readonly SdpLine[],
  kind: Kind,
): FactsOf<Kind> | undefined {
  return lines.find(({ facts }) => facts.kind === kind)?.facts as FactsOf<Kind> | undefined;
}

/** Reads any text as a description. It never fails: what is no line of one is `unknown`. */
export function parseDescription(text: string): SdpDescription {
  let sessionDirection: Direction | undefined;
  const sections = splitSections(splitLines(text)).map((raw, index): SdpSection => {
    const codecs = codecsOf(raw);
    const lines = raw.map((line): SdpLine => {
      const facts = readLine(line.text, codecs);
      return { ...line, facts, topic: TOPIC_OF[facts.kind], section: index };
    });
    const direction = factsIn(lines, 'direction')?.direction;
    if (index === 0) sessionDirection = direction;
    const media = factsIn(lines, 'media');
    return {
      index,
      media,
      mid: factsIn(lines, 'mid')?.mid,
      direction: direction ?? sessionDirection,
      codecs: (media?.codecs ?? []).filter(
        (codec) => codec !== undefined && !SERVANTS.has(codec.name.toLowerCase()),
      ) as readonly CodecFacts[],
      lines,
    };
  });
  return { text, sections, lines: sections.flatMap(({ lines }) => lines) };
}
