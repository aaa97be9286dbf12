// Who may import whom: the table of docs/ARCHITECTURE.md, as rules. An import goes down, never up.
const tests = String.raw`\.test\.tsx?$`;

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Folders whose files are words, data or pure functions: no framework, nothing above them. */
const foundation = '^src/lib/(trace|machines|sdp|stats)/';

export default {
  forbidden: [
    never(
      'no-cycles',
      'Two files that need each other are one idea, or three.',
      {},
      {
        circular: true,
      },
    ),
    never('resolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    never(
      'lib-has-no-framework',
      'src/lib is framework-free; session may use signals without a framework.',
      { path: '^src/lib/', pathNot: tests },
      {
        path: 'node_modules/(preact|astro|@astrojs|@preact)/',
        pathNot: 'node_modules/@preact/signals-core/',
      },
    ),
    never(
      'signals-in-session-only',
      'State that changes lives in the session; everything else in src/lib is a function.',
      { path: '^src/lib/(?!session/)', pathNot: tests },
      { path: 'node_modules/@preact/signals-core/' },
    ),
    never(
      'foundation',
      'trace, machines, sdp and stats import nothing of ours but trace and each other.',
      { path: foundation, pathNot: tests },
      { path: '^src/', pathNot: foundation },
    ),
    never(
      'trace-is-the-ground',
      'trace stands on nothing of ours.',
      { path: '^src/lib/trace/', pathNot: tests },
      { path: '^src/', pathNot: '^src/lib/trace/' },
    ),
    never(
      'bytes-stand-alone',
      'Bytes and letters stand for nothing in particular.',
      { path: '^src/lib/bytes/', pathNot: tests },
      { path: '^src/', pathNot: '^src/lib/bytes/' },
    ),
    never(
      'synthetic-stands-alone',
      'A drawn picture and a tone know nothing of who sends them.',
      { path: '^src/lib/synthetic/', pathNot: tests },
      { path: '^src/', pathNot: '^src/lib/synthetic/' },
    ),
    never(
      'signaling',
      'signaling carries messages: it knows the trace and what messages are made of.',
      { path: '^src/lib/signaling/', pathNot: tests },
      { path: '^src/', pathNot: '^src/lib/(signaling|trace|sdp|bytes)/' },
    ),
    never(
      'transfer-stands-alone',
      'A file transfer is a protocol over any channel: it knows neither connections nor traces.',
      { path: '^src/lib/transfer/', pathNot: tests },
      { path: '^src/', pathNot: '^src/lib/transfer/' },
    ),
    never(
      'views',
      'A view is a pure fold: trace, machines, sdp and stats are all it knows.',
      { path: '^src/lib/views/', pathNot: tests },
      { path: '^src/', pathNot: '^src/lib/(views|trace|machines|sdp|stats)/' },
    ),
    never(
      'sources',
      'A source ends in a trace: it never sees a view, a session or a component.',
      { path: '^src/lib/sources/', pathNot: tests },
      {
        path: '^src/',
        pathNot:
          '^src/lib/(sources|trace|machines|sdp|stats|signaling|sandbox|network|synthetic|transfer)/',
      },
    ),
    never(
      'sources-apart',
      'One source does not know another; what two recorded peers need is in pair, on the recorder.',
      { path: '^src/lib/sources/([^/]+)/', pathNot: tests },
      {
        path: '^src/lib/sources/[^/]+/',
        pathNot: '^src/lib/sources/($1|recorder|pair)/',
      },
    ),
    never(
      'sandbox',
      'The sandbox runs code and ends in a trace: it knows the recorder and the channels, not who looks.',
      { path: '^src/lib/sandbox/', pathNot: tests },
      { path: '^src/', pathNot: '^src/lib/(sandbox|trace|signaling|synthetic|sources/recorder)/' },
    ),
    never(
      'sandbox-halves',
      'The page’s half and the frame’s half of the sandbox meet in the protocol only.',
      { path: '^src/lib/sandbox/host/', pathNot: tests },
      {
        path: '^src/lib/sandbox/(frame|environment|console|guard)/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    never(
      'code-at-rest',
      'Editing, sharing and keeping code know what a program is, and nothing that runs it.',
      { path: '^src/lib/(editor|share|drafts)/', pathNot: tests },
      {
        path: '^src/',
        pathNot:
          '^src/lib/(editor|share|drafts|trace|bytes)/|^src/lib/sandbox/(program|compiled|types).ts$',
      },
    ),
    never(
      'code-at-rest-apart',
      'Editor, share links and drafts do not know each other.',
      { path: '^src/lib/(editor|share|drafts)/', pathNot: tests },
      { path: '^src/lib/(editor|share|drafts)/', pathNot: '^src/lib/$1/' },
    ),
    never(
      'editor-by-import-only',
      'The editor is some 900 KB: it is fetched by import() when a reader edits.',
      { path: '^src/(?!lib/editor/)', pathNot: tests },
      {
        path: '^src/lib/editor/(?!types)|node_modules/monaco-editor/',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    ),
    never(
      'session',
      'The session is a trace and a playhead.',
      { path: '^src/lib/session/', pathNot: tests },
      { path: '^src/', pathNot: '^src/lib/(session|trace|views|machines)/' },
    ),
    never(
      'lib-below-components',
      'Nothing in src/lib imports what is drawn.',
      { path: '^src/lib/' },
      { path: '^src/(components|layouts|pages|content|styles)/' },
    ),
    never(
      'diagrams-draw-models',
      'A diagram draws a view model: it holds no words, no session and no connection.',
      { path: '^src/components/diagrams/', pathNot: tests },
      {
        path: '^src/',
        pathNot: '^src/(components/diagrams/|lib/(views|trace|machines|sdp)/|styles/)',
      },
    ),
    never(
      'diagrams-take-models',
      'From the views a diagram takes the models and what reads a part of a long one, not the folds.',
      { path: '^src/components/diagrams/', pathNot: tests },
      {
        path: '^src/lib/(views|trace)/',
        pathNot: String.raw`^src/lib/views/([^/]+-window|search|list|description-changes)\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    ),
    never(
      'components-below-pages',
      'A component does not know the page that it is on.',
      { path: '^src/(components|lib)/' },
      { path: '^src/(pages|layouts)/' },
    ),
    never(
      'content-is-words',
      'Words import words, and types.',
      { path: '^src/content/(?!samples|exercises)', pathNot: tests },
      { path: '^src/', pathNot: '^src/content/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'samples-stand-alone',
      'A reader must be able to paste a sample elsewhere.',
      {
        path: '^src/content/(samples|exercises)/([^/]+)/',
        pathNot: String.raw`${tests}|/sample\.ts$|^src/content/samples/listed/`,
      },
      { path: '.', pathNot: '^src/content/(samples|exercises)/$2/' },
    ),
    never(
      'samples-are-declared-as-data',
      'What is said about a sample is data of one type.',
      { path: String.raw`^src/content/samples/[^/]+/sample\.ts$` },
      { path: '.', pathNot: String.raw`^src/content/samples/types\.ts$` },
    ),
    never(
      'samples-list',
      'The list of samples knows what a program is, by type.',
      { path: String.raw`^src/content/samples/[^/]+\.ts$`, pathNot: tests },
      { path: '^src/', pathNot: '^src/content/samples/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'production-code-has-no-test-tools',
      'What ships imports what ships.',
      { path: '^src/', pathNot: tests },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
    exclude: { path: String.raw`\.(css|mdx)$|^astro:|^virtual:` },
  },
};
