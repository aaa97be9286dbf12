// `npm test`: installs, finds or gets the browsers, runs everything. Runs on any Node from 18 on.
// `npm test -- unit lint` runs only those; `npm test -- engines tests/browser/engines/x.test.ts`
// hands the path on to the runner.
import { runPinned } from './bootstrap.mjs';

runPinned('scripts/test/main.mjs');
