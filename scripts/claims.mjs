// `npm run claims`: see scripts/test/claims.mjs.
import { runPinned } from './bootstrap.mjs';

runPinned('scripts/test/claims.mjs');
