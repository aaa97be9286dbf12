// `npm start`: installs, builds, serves and says where. Runs on any Node from 18 on.
import { runPinned } from './bootstrap.mjs';

runPinned('scripts/serve-site.mjs');
