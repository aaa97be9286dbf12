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
  /** Names that the environment has to supply, in no order. */
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

/** What is exported. */
export interface Exported {
  readonly title: string;
  readonly locale: 'ko' | 'en';
  readonly files: readonly ExportedFile[];
  /**
   * A classic script that declares `pcscopeEnvironment`, whose `names(peer)` resolves to what a file may take for
   * granted; absent where no file takes anything.
   */
  readonly environment?: string;
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
  return `<!--\n  ${text.replaceAll('--', '—').replaceAll('>', '›')}\n-->`;
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
  return `<script>\n${text
    .trim()
    .replaceAll('<!--', '<\\!--')
    .replace(/<\/(?=script)/gi, '<\\/')}\n</script>`;
}

/** The line before a file's code that declares what it takes for granted; on its own, so that the code stays as it was. */
function declaration({ names, peer }: ExportedFile): string {
  if (names.length === 0) return '';
  const argument = peer === undefined ? '' : `'${peer}'`;
  return `const { ${[...names].sort().join(', ')} } = await pcscopeEnvironment.names(${argument});\n\n`;
}

/** The whole HTML file. */
export function exportHtml({ title, locale, files, environment, words }: Exported): string {
  const needsEnvironment = files.some(({ names }) => names.length > 0);
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
<ol id="pcscope-console" role="log" aria-label="${escaped(words.console)}"></ol>
${ownScript(consoleScript)}
${environment !== undefined && needsEnvironment ? `${comment(words.environment)}\n${ownScript(environment)}\n` : ''}
${files.map((file) => `${comment(file.name)}\n${moduleElement(declaration(file) + file.code)}`).join('\n\n')}
</body>
</html>
`;
}
