/** A module of Monaco that comes without types; only what is used of it. */
declare module 'monaco-editor/languages/features/typescript/tsMode.js' {
  import type { LanguageServiceDefaults } from 'monaco-editor/languages/features/typescript/register';

  export function setupTypeScript(defaults: LanguageServiceDefaults): void;
  export function setupJavaScript(defaults: LanguageServiceDefaults): void;
}
