// Runs Astro with the pinned Node and without telemetry: `npm run dev`.
import { runPinned } from './bootstrap.mjs';

runPinned('node_modules/astro/bin/astro.mjs');
