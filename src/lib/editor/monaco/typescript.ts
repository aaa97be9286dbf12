/** What knows RTCPeerConnection: TypeScript's language service, in a worker, with lib.dom and our own globals. */
import {
  javascriptDefaults,
  typescriptDefaults,
  type LanguageServiceDefaults,
} from 'monaco-editor/languages/features/typescript/register';
import {
  setupJavaScript,
  setupTypeScript,
} from 'monaco-editor/languages/features/typescript/tsMode.js';

/** `ts.ModuleDetectionKind.Force`: every file is a module of its own, so two may both say `const pc`, and await. */
const FORCE = 3;
/** `ts.ScriptTarget.ESNext` and `ts.ModuleKind.ESNext`. */
const ESNEXT = 99;

/**
 * As strict as `src/content/samples/tsconfig.json`: a reader meets the API, not the type system. What only annotations
 * could satisfy is not asked for, and half of WebRTC is null until later. No `lib`: named ones would replace the DOM
 * that is there by default.
 */
const COMPILER = {
  strict: true,
  strictNullChecks: false,
  noImplicitAny: false,
  useUnknownInCatchVariables: false,
  target: ESNEXT,
  module: ESNEXT,
  moduleDetection: FORCE,
  allowNonTsExtensions: true,
  allowJs: true,
  checkJs: true,
  noEmit: true,
} as const;

/** What it is asked for. Whatever leads into another file, or rewrites this one, is left out. */
const ASKED = {
  completionItems: true,
  hovers: true,
  diagnostics: true,
  signatureHelp: true,
  onTypeFormattingEdits: true,
};

/** Serves files of the languages that it is told of; each language has a worker of its own. */
export interface TypeScriptService {
  /** @param language `typescript` or `javascript`; others are ignored */
  serve(language: string): void;
}

/** @param globals declarations that hold in every file */
export function createTypeScriptService(globals: string): TypeScriptService {
  const served = new Set<string>();
  const start = (
    defaults: LanguageServiceDefaults,
    setup: (defaults: LanguageServiceDefaults) => void,
  ): void => {
    defaults.setCompilerOptions(COMPILER);
    defaults.setModeConfiguration(ASKED);
    defaults.setDiagnosticsOptions({ noSemanticValidation: false, noSyntaxValidation: false });
    defaults.addExtraLib(globals, 'file:///pcscope-globals.d.ts');
    defaults.setEagerModelSync(true);
    setup(defaults);
  };
  return {
    serve(language) {
      if (served.has(language)) return;
      served.add(language);
      if (language === 'typescript') start(typescriptDefaults, setupTypeScript);
      if (language === 'javascript') start(javascriptDefaults, setupJavaScript);
    },
  };
}
