import type { Grammar } from 'prismjs';

/**
 * As much of Python as tones tell apart: comments, strings, keywords. Prism's own grammar finds Prism by a global, which a
 * bundled one is not.
 */
export const PYTHON: Grammar = {
  comment: { pattern: /(^|[^\\])#.*/, lookbehind: true },
  string: {
    pattern: /[fr]?(?:"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')/i,
    greedy: true,
  },
  keyword:
    /\b(?:as|async|await|break|case|class|continue|def|elif|else|except|finally|for|from|if|import|in|is|lambda|match|not|or|and|pass|raise|return|try|while|with|yield)\b/,
  boolean: /\b(?:True|False|None)\b/,
};
