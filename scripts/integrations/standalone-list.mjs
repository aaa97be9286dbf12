import { CARRIER_FILE, RUNNER_FILE, carrierPage, runnerPage } from './runner-page.mjs';

const runner = 'src/lib/sandbox/frame/runner.ts';

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
  { entry: 'src/lib/sources/pair/frame/peer-frame.ts', file: 'peer-frame.js' },
  // What readers' code takes for granted, for pages that the playground exports.
  { entry: 'src/lib/sandbox/exported/standalone.ts', file: 'exported-environment.js' },
  // What runs readers' code, in a page of its own.
  {
    entry: runner,
    file: RUNNER_FILE,
    page: runnerPage,
    gzipBudgetBytes: 40 * 1024,
  },
  // What carries that page where no frame can load it: it knows its script by the hash.
  { entry: runner, file: CARRIER_FILE, page: carrierPage, gzipBudgetBytes: 1024 },
];
