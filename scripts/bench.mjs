// `npm run bench`: runs every tests/bench/*.bench.ts, one after the other, and fails when one misses
// its ratio. `npm run bench fold` runs those whose path contains "fold".
import { runPinned } from './bootstrap.mjs';

runPinned('scripts/bench/main.mjs');
