/** A line of a description, as it stands. */
export interface RawLine {
  /** From 1, as browsers count. */
  readonly number: number;
  /** Where it begins, in UTF-16 units from the beginning of the text. */
  readonly offset: number;
  /** Without its end. */
  readonly text: string;
  /** How it ends: as RFC 8866 has it, as many programs write it, or not at all. */
  readonly end: '\r\n' | '\n' | '';
}

/**
 * The lines of `text`, in order; an empty last one is none. `v=0\r\ns=-\n` gives two.
 * @see https://www.rfc-editor.org/rfc/rfc8866#section-5
 */
export function splitLines(text: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let offset = 0;
  while (offset < text.length) {
    const feed = text.indexOf('\n', offset);
    const stop = feed === -1 ? text.length : feed;
    const hasReturn = feed !== -1 && stop > offset && text[stop - 1] === '\r';
    lines.push({
      number: lines.length + 1,
      offset,
      text: text.slice(offset, hasReturn ? stop - 1 : stop),
      end: feed === -1 ? '' : hasReturn ? '\r\n' : '\n',
    });
    offset = stop + 1;
  }
  return lines;
}

/** The lines before the first `m=`, and then those of each `m=`. The first part may be empty, and there always is one. */
export function splitSections(lines: readonly RawLine[]): readonly (readonly RawLine[])[] {
  const sections: RawLine[][] = [[]];
  for (const line of lines) {
    if (line.text.startsWith('m=')) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections;
}
