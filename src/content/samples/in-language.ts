import type { Locale } from '../ui/locale.ts';

/** A comment on a line of its own that is for readers of one language: `  // ko: …`, in Python `# ko: …`. */
const TAGGED = /^([ \t]*(?:\/\/|#)) (ko|en): (.*)$/;

/**
 * The text of a sample as readers of one language see it: comments of the other language are gone, with their lines,
 * and the tags are gone from the rest.
 * Input: `// ko: 연결해요.\n// en: Connects.\nconnect();`, in Korean `// 연결해요.\nconnect();`.
 */
export function inLanguage(text: string, locale: Locale): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const [, sign, language, words] = TAGGED.exec(line) ?? [];
      if (language === undefined) return [line];
      return language === locale ? [`${sign!} ${words!}`] : [];
    })
    .join('\n');
}
