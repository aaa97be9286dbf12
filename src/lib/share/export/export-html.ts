/** Code as one HTML file that runs anywhere, from a disk, too, and needs nothing of this site. */
import consoleScript from './page/console.js?raw';
import pageStyle from './page/page.css?raw';

/** One file of what is exported. */
export interface ExportedFile {
  /** As its author sees it, such as `peer-a.ts`. */
  readonly name: string;
  readonly peer?: 'A' | 'B';
  /** A JavaScript module. */
  readonly code: string;
  /** Names that the environment has to supply. */
  readonly names: readonly string[];
}

/** What the file says besides the code. */
export interface ExportWords {
  /** In a comment at the top: what this is and where it comes from. */
  readonly about: string;
  /** In a comment above the environment's script: what it supplies. */
  readonly environment: string;
  /** Accessible name of the list of console lines. */
  readonly console: string;
}

/** What the code takes for granted. */
export interface ExportedSurroundings {
  /** A classic script that declares `pcscopeEnvironment`. @see ../../sandbox/exported/standalone.ts */
  readonly script: string;
  /** The argument of `pcscopeEnvironment.prepare`: plain JSON. */
  readonly prepared: unknown;
}

/** What is exported. */
export interface Exported {
  readonly title: string;
  readonly locale: 'ko' | 'en';
  readonly files: readonly ExportedFile[];
  /** Absent where the code takes nothing for granted: the page is then the code and its console. */
  readonly surroundings?: ExportedSurroundings;
  readonly words: ExportWords;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** A text that is said in a comment of HTML. */
function comment(text: string): string {
  return `<!-- ${text.replaceAll('--', '—').replaceAll('>', '›')} -->`;
}

/**
 * What a parser of HTML takes for its own, wherever it stands in a script. In a string it could be written otherwise;
 * `a</script/.exec(b)` could not, so nothing is rewritten. NUL is no letter of HTML at all.
 */
const ENDS_SCRIPT = /<\/script|<!--|\0/i;

/** A module in the page: to be read where that can be, as an address where the text would end its own element. */
function moduleElement(code: string): string {
  // Half a character cannot be in a file; the escape means the same wherever code can hold one, which is in strings.
  const text = code.replace(/\p{Cs}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
  if (!ENDS_SCRIPT.test(text)) return `<script type="module">\n${text.trimEnd()}\n</script>`;
  const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(text)}`;
  return `<script type="module" src="${escaped(address)}"></script>`;
}

/** A script of ours: whatever would end it stands in a string or a comment there. */
function ownScript(text: string): string {
  const safe = text
    .trim()
    .replaceAll('<!--', '<\\!--')
    .replace(/<\/(?=script)/gi, '<\\/');
  return `<script>\n${safe}\n</script>`;
}

/** A file's code between the line that declares what it takes for granted and the one that says that it has ended. */
function wrapped({ names, peer, code }: ExportedFile, hasSurroundings: boolean): string {
  if (!hasSurroundings) return code;
  const argument = peer === undefined ? '' : `'${peer}'`;
  const list = names.length === 0 ? '' : `const { ${[...names].sort().join(', ')} } = `;
  const first = `${list}await pcscopeEnvironment.names(${argument});`;
  return `${first}\n\n${code.trimEnd()}\n\npcscopeEnvironment.ended();`;
}

function surroundingsElements(
  { script, prepared }: ExportedSurroundings,
  words: ExportWords,
): string {
  const argument = JSON.stringify(prepared, undefined, 2).replaceAll('<', '\\u003c');
  return `${comment(words.environment)}
${ownScript(script)}
<script>
pcscopeEnvironment.prepare(${argument});
</script>
`;
}

/** The whole HTML file. */
export function exportHtml({ title, locale, files, surroundings, words }: Exported): string {
  const modules = files.map(
    (file) => `${comment(file.name)}\n${moduleElement(wrapped(file, surroundings !== undefined))}`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${comment(words.about)}
<style>
${pageStyle.trim()}
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${surroundings === undefined ? '' : surroundingsElements(surroundings, words)}
<ol id="pcscope-console" role="log" aria-label="${escaped(words.console)}"></ol>
${ownScript(consoleScript)}

${modules.join('\n\n')}
</body>
</html>
`;
}
