/** A part of a chapter's text, from a heading to the next one. */
export interface Section {
  /** Of the heading; the same in every language. */
  readonly id: string;
  /** 2 or 3. */
  readonly depth: number;
  /** The heading, without marks of Markdown. */
  readonly title: string;
  /** What stands under it, as written. */
  readonly text: string;
}

const HEADING = /^(#{2,3}) (.+) \{#([\w-]+)\}$/;

/**
 * The sections of a chapter in its order, without what stands before the first heading.
 * @param body MDX without its frontmatter, such as `## 5.1 The state {#connection-state}` and what follows
 */
export function sectionsOf(body: string): readonly Section[] {
  const sections: (Section & { text: string })[] = [];
  for (const line of body.split('\n')) {
    const [, marks, title, id] = HEADING.exec(line) ?? [];
    if (marks !== undefined && title !== undefined && id !== undefined) {
      sections.push({ id, depth: marks.length, title: title.replaceAll('`', ''), text: '' });
    } else {
      const last = sections.at(-1);
      if (last !== undefined) last.text += `${line}\n`;
    }
  }
  return sections;
}
