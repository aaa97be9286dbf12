/** Monaco in the site's colours: read from its tokens, in whichever theme the page shows now. */
import { editor } from 'monaco-editor/editor';

const THEME = 'pcscope';

/** Colours of the editor, by the tokens of `src/styles/tokens.css`. */
const COLOURS = {
  'editor.background': 'paper-raised',
  'editor.foreground': 'ink',
  'editorCursor.foreground': 'ink',
  'editorLineNumber.foreground': 'ink-faint',
  'editorLineNumber.activeForeground': 'ink',
  'editor.lineHighlightBackground': 'paper-sunken',
  'editorIndentGuide.background1': 'line',
  'editorIndentGuide.activeBackground1': 'line-strong',
  'editorBracketMatch.border': 'line-strong',
  'editorBracketMatch.background': 'paper-sunken',
  'editorBracketHighlight.foreground1': 'ink-soft',
  'editorBracketHighlight.foreground2': 'ink-soft',
  'editorBracketHighlight.foreground3': 'ink-soft',
  'editorBracketHighlight.unexpectedBracket.foreground': 'bad',
  'editorError.foreground': 'bad',
  'editorWarning.foreground': 'warn',
  'editorInfo.foreground': 'channel',
  'editorHint.foreground': 'ink-faint',
  'editorWidget.background': 'paper',
  'editorWidget.foreground': 'ink',
  'editorWidget.border': 'line-strong',
  'editorSuggestWidget.background': 'paper',
  'editorSuggestWidget.foreground': 'ink',
  'editorSuggestWidget.border': 'line-strong',
  'editorSuggestWidget.selectedBackground': 'accent',
  'editorSuggestWidget.selectedForeground': 'accent-ink',
  'editorSuggestWidget.selectedIconForeground': 'accent-ink',
  'editorSuggestWidget.highlightForeground': 'ink',
  'editorSuggestWidget.focusHighlightForeground': 'accent-ink',
  'editorHoverWidget.background': 'paper',
  'editorHoverWidget.foreground': 'ink',
  'editorHoverWidget.border': 'line-strong',
  'list.hoverBackground': 'paper-sunken',
  'textLink.foreground': 'ink',
  'textCodeBlock.background': 'paper-sunken',
  'input.background': 'paper-raised',
  'input.foreground': 'ink',
  'input.border': 'line-strong',
  focusBorder: 'focus',
} as const;

/** Kinds of completions are told apart by their icons. */
const ICONS = [
  ...['class', 'constant', 'constructor', 'enumerator', 'enumeratorMember', 'event', 'field'],
  ...['function', 'interface', 'keyword', 'method', 'module', 'property', 'text', 'variable'],
];

/** Code is told apart by weight and tone, as in the pages' own code: the colours belong to the peers. */
const TOKENS = [
  { token: '', colour: 'ink' },
  { token: 'comment', colour: 'ink-faint' },
  { token: 'string', colour: 'channel' },
  { token: 'regexp', colour: 'channel' },
  { token: 'number', colour: 'ink' },
  { token: 'type', colour: 'ink' },
  // Names in Hangul: Monaco's grammar knows Latin ones only.
  { token: 'invalid', colour: 'ink' },
  { token: 'delimiter', colour: 'ink-soft' },
  { token: 'keyword', colour: 'ink', fontStyle: 'bold' },
] as const;

/** Gives Monaco the page's colours, now and whenever the reader or their system changes the theme. */
export function followTheme(): void {
  const apply = (): void => {
    const colour = readColours();
    const dark = isDark();
    editor.defineTheme(THEME, {
      base: dark ? 'vs-dark' : 'vs',
      inherit: true,
      colors: {
        ...Object.fromEntries(Object.entries(COLOURS).map(([key, token]) => [key, colour(token)])),
        ...Object.fromEntries(
          ICONS.map((kind) => [`symbolIcon.${kind}Foreground`, colour('ink-faint')]),
        ),
        'editor.selectionBackground': dark ? '#5a4a12' : '#ffe9a8',
        'editorGutter.background': colour('paper-raised'),
      },
      rules: TOKENS.map(({ colour: token, ...rule }) => ({
        ...rule,
        foreground: colour(token).slice(1),
      })),
    });
    editor.setTheme(THEME);
  };
  apply();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply);
  new MutationObserver(apply).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
}

/** Whether the page is dark: chosen by the reader, or else by their system. */
function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === undefined
    ? matchMedia('(prefers-color-scheme: dark)').matches
    : chosen === 'dark';
}

/** Reads tokens as `#rrggbb`, the only form that Monaco takes. */
function readColours(): (token: string) => string {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(--${token})`;
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(probe).color.match(/[\d.]+/g) ?? []
    ).map(Number);
    return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  };
  const all = new Map(
    [...Object.values(COLOURS), ...TOKENS.map(({ colour }) => colour)].map(
      (it) => [it, read(it)] as const,
    ),
  );
  probe.remove();
  return (token) => all.get(token as 'ink') ?? read(token);
}
