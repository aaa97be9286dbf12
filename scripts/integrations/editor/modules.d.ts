// Modules that come without types; only what is used of them.

declare module 'monaco-editor/base/common/codiconsLibrary.js' {}

declare module 'monaco-editor/base/common/codiconsUtil.js' {
  /** Code points by the icons' names. */
  export function getCodiconFontCharacters(): Readonly<Record<string, number | undefined>>;
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'truetype' | 'woff2' },
  ): Promise<Uint8Array>;
}
