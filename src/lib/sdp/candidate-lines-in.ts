/** A candidate-attribute line inside a description. */
export interface DescribedCandidate {
  /** Without `a=`. */
  readonly line: string;
  /** `a=mid` of its section; `null` where there is none. */
  readonly mid: string | null;
  /** `a=ice-ufrag` of its section, else of the session; `null` where there is none. */
  readonly usernameFragment: string | null;
}

/**
 * The candidates that a description carries, in order. A section such as
 * `m=application 9 …`, `a=ice-ufrag:7sXL`, `a=candidate:1 1 udp 2122 192.0.2.2 50000 typ host`, `a=mid:0` gives one.
 * @see https://www.rfc-editor.org/rfc/rfc8839#section-5.1
 */
export function candidateLinesIn(sdp: string): readonly DescribedCandidate[] {
  const found: DescribedCandidate[] = [];
  let sessionUfrag: string | null = null;
  for (const [index, section] of sdp.split(/^(?=m=)/m).entries()) {
    const lines = section.split(/\r?\n/);
    const valueOf = (name: string): string | null =>
      lines.find((line) => line.startsWith(name))?.slice(name.length) ?? null;
    const ufrag = valueOf('a=ice-ufrag:');
    if (index === 0 && !section.startsWith('m=')) sessionUfrag = ufrag;
    for (const line of lines) {
      if (!line.startsWith('a=candidate:')) continue;
      found.push({
        line: line.slice('a='.length).trimEnd(),
        mid: valueOf('a=mid:'),
        usernameFragment: ufrag ?? sessionUfrag,
      });
    }
  }
  return found;
}
