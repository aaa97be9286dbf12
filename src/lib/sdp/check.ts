import { factsIn, type SdpDescription, type SdpSection } from './description.ts';
import type { DescribedType } from './paste.ts';
import type { SdpProblem } from './problems.ts';
import { beginsAttribute } from './read-line.ts';
import { SAMPLE_OF } from './samples.ts';

/** The lines that every description begins with. @see https://www.rfc-editor.org/rfc/rfc8829#section-5.2.1 */
const FIRST = ['origin', 'session-name', 'timing'] as const;

type Report = (code: SdpProblem['code'], details?: Partial<Omit<SdpProblem, 'code'>>) => void;

/** The line of a section's `m=`; of the last line for the session. */
const lineOf = ({ lines }: SdpSection): number | undefined => lines[0]?.number;

function checkLines({ lines }: SdpDescription, report: Report): void {
  const [first] = lines;
  if (first?.facts.kind !== 'version')
    report('no-version', { line: 1, expected: SAMPLE_OF.version, found: first?.text ?? '' });
  const last = lines.at(-1);
  for (const line of lines) {
    const { facts, number, text } = line;
    if (facts.kind === 'unreadable') {
      const code = line === last && line.end === '' ? 'cut-off' : 'unreadable';
      report(code, { line: number, expected: SAMPLE_OF[facts.of], found: text });
    } else if (line !== first && facts.kind === 'unknown' && facts.name === '') {
      report('not-a-line', { line: number, expected: SAMPLE_OF.mid, found: text });
    }
  }
  if (last?.end !== '' || last.facts.kind === 'unreadable') return;
  if (last.facts.kind === 'unknown' && beginsAttribute(last.facts.name))
    report('cut-off', { line: last.number, found: last.text });
  else report('no-last-newline', { severity: 'note', line: last.number });
}

function checkSession({ sections }: SdpDescription, report: Report): void {
  const session = sections[0];
  if (session === undefined) return;
  for (const kind of FIRST) {
    const isThere = session.lines.some(
      ({ facts }) => facts.kind === kind || (facts.kind === 'unreadable' && facts.of === kind),
    );
    if (!isThere)
      report('missing', { line: session.lines.at(-1)?.number, expected: SAMPLE_OF[kind] });
  }
  if (sections.length === 1)
    report('no-media', { severity: 'note', line: session.lines.at(-1)?.number, expected: 'm=' });
}

function checkMids({ sections, lines }: SdpDescription, report: Report): void {
  const media = sections.slice(1);
  const mids = new Set<string>();
  for (const section of media) {
    const { mid } = section;
    if (mid === undefined)
      report('no-mid', { severity: 'note', line: lineOf(section), expected: SAMPLE_OF.mid });
    else if (mids.has(mid)) report('same-mid', { line: lineOf(section), found: mid });
    else mids.add(mid);
  }
  for (const { facts, number, text } of lines) {
    if (facts.kind !== 'group' || facts.semantics !== 'BUNDLE') continue;
    const absent = facts.mids.filter((mid) => !mids.has(mid));
    if (absent.length > 0)
      report('bundle-without-section', {
        line: number,
        expected: absent.map((mid) => `a=mid:${mid}`).join(', '),
        found: text,
      });
  }
}

/** Whether a section takes part: one with port 0 is rejected, unless it only ever goes in a bundle. */
export function isRejected(section: SdpSection): boolean {
  return section.media?.port === 0 && !factsIn(section.lines, 'bundle-only');
}

function checkTransports({ sections }: SdpDescription, report: Report): void {
  const [session, ...media] = sections;
  if (session === undefined) return;
  const bundled = new Set(factsIn(session.lines, 'group')?.mids ?? []);
  let bundleIsReady = false;
  for (const section of media) {
    if (isRejected(section)) continue;
    const isBundled = section.mid !== undefined && bundled.has(section.mid);
    // Members of a bundle use the transport of its first.
    if (isBundled && bundleIsReady) continue;
    bundleIsReady ||= isBundled;
    const has = (kind: 'ice-ufrag' | 'ice-pwd' | 'fingerprint'): boolean =>
      [...section.lines, ...session.lines].some(
        ({ facts }) => facts.kind === kind || (facts.kind === 'unreadable' && facts.of === kind),
      );
    const line = lineOf(section);
    const absent = (['ice-ufrag', 'ice-pwd'] as const).filter((kind) => !has(kind));
    if (absent.length > 0)
      report('no-credentials', { line, expected: absent.map((kind) => `a=${kind}:…`).join(', ') });
    if (!has('fingerprint'))
      report('no-fingerprint', { line, expected: 'a=fingerprint:sha-256 …' });
  }
}

function checkCodecs({ sections }: SdpDescription, report: Report): void {
  for (const section of sections) {
    const { media } = section;
    if (!media?.protocol.includes('RTP/')) continue;
    const nameless = media.formats.filter((_, index) => media.codecs[index] === undefined);
    if (nameless.length > 0)
      report('no-codec', {
        severity: 'note',
        line: lineOf(section),
        expected: nameless.map((payload) => `a=rtpmap:${payload} …`).join(', '),
      });
  }
}

function checkType({ lines }: SdpDescription, type: DescribedType, report: Report): void {
  const line = lines.find(
    ({ facts }) => facts.kind === 'setup' && (facts.role === 'actpass') !== (type === 'offer'),
  );
  if (line === undefined) return;
  if (type === 'offer')
    report('offer-with-role', {
      severity: 'note',
      line: line.number,
      expected: 'a=setup:actpass',
      found: line.text,
    });
  else
    report('answer-with-actpass', {
      line: line.number,
      expected: 'a=setup:active',
      found: line.text,
    });
}

/**
 * What is wrong with a description of `type`, in order of its lines. A check of form, with the rules that browsers hold
 * to; a browser may still find more.
 */
export function checkDescription(
  description: SdpDescription,
  type: DescribedType,
): readonly SdpProblem[] {
  const problems: SdpProblem[] = [];
  const report: Report = (code, details = {}) =>
    problems.push({
      code,
      severity: 'error',
      line: undefined,
      expected: undefined,
      found: undefined,
      ...details,
    });
  checkLines(description, report);
  checkSession(description, report);
  checkMids(description, report);
  checkTransports(description, report);
  checkCodecs(description, report);
  checkType(description, type, report);
  return problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/** What is wrong with `answer` as an answer to `offer`. @see https://www.rfc-editor.org/rfc/rfc3264#section-6 */
export function checkAnswer(offer: SdpDescription, answer: SdpDescription): readonly SdpProblem[] {
  const [offered, answered] = [offer.sections.slice(1), answer.sections.slice(1)];
  if (offered.length !== answered.length) {
    return [
      {
        code: 'sections-differ',
        severity: 'error',
        line: undefined,
        expected: String(offered.length),
        found: String(answered.length),
      },
    ];
  }
  return answered.flatMap((section, index) => {
    const [expected, found] = [offered[index]?.media?.media, section.media?.media];
    if (expected === found) return [];
    const line = lineOf(section);
    return [{ code: 'media-differs', severity: 'error', line, expected, found } as const];
  });
}

/** What a description was probably made as: only answers name a DTLS role. */
export function typeOf({ lines }: SdpDescription): 'offer' | 'answer' {
  const role = factsIn(lines, 'setup')?.role;
  return role === 'active' || role === 'passive' ? 'answer' : 'offer';
}
