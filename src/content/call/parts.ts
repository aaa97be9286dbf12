/** What begins a declaration that can be shown by its name: at any depth, with what is written about it above. */
const DECLARATION =
  /^([ ]*)(?:export )?(?:async )?(?:function|const|interface|type) ([A-Za-z_]\w*)|^([ ]*)(?:async )?([a-z]\w*)\([^;]*\) \{$/;

/** Lines of a comment, or a decoration, that belong to what follows. */
const isAbout = (line: string): boolean => /^\s*(\/\*\*|\*|\/\/)/.test(line);

/**
 * The declarations of a program that has been formatted, by their names: from the comment above to the line on which the
 * declaration ends. Of two with one name, the first.
 */
export function partsOf(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n');
  const parts = new Map<string, string>();
  lines.forEach((line, at) => {
    const match = DECLARATION.exec(line);
    const name = match?.[2] ?? match?.[4];
    if (match === null || name === undefined || parts.has(name)) return;
    const indent = match[1] ?? match[3] ?? '';
    let from = at;
    while (from > 0 && isAbout(lines[from - 1] ?? '')) from -= 1;
    const to = endOf(lines, at, indent);
    const own = lines.slice(from, to + 1).map((one) => one.slice(indent.length));
    parts.set(name, `${own.join('\n')}\n`);
  });
  return parts;
}

/** Where a declaration ends that begins on line `at`: on that line, or where its own bracket is closed again. */
function endOf(lines: readonly string[], at: number, indent: string): number {
  if (/[;}]$/.test(lines[at] ?? '')) return at;
  const isEnd = (line: string): boolean =>
    line.startsWith(indent) && /^[}\])]+[;,]?$/.test(line.slice(indent.length));
  const end = lines.findIndex((line, index) => index > at && isEnd(line));
  return end === -1 ? lines.length - 1 : end;
}
