import { RUNNER_FILE, runnerPage } from './runner-page.mjs';

/**
 * Every script that is built to stand alone at a fixed address beside the pages.
 * @type {readonly import('./standalone-scripts.mjs').StandaloneScript[]}
 */
export const standaloneScriptList = [
  {
    entry: 'src/lib/sources/recorder/standalone.ts',
    file: 'recorder.js',
    gzipBudgetBytes: 10 * 1024,
  },
  // Peer B of the scenarios that lose a peer, for public/peer-frame.html.
  { entry: 'src/lib/sources/scenarios/frame/peer-frame.ts', file: 'peer-frame.js' },
  // What readers' code takes for granted, for pages that the playground exports.
  { entry: 'src/lib/sandbox/exported/standalone.ts', file: 'exported-environment.js' },
  // What runs readers' code, in a page of its own.
  {
    entry: 'src/lib/sandbox/frame/runner.ts',
    file: RUNNER_FILE,
    page: runnerPage,
    gzipBudgetBytes: 40 * 1024,
  },
];
