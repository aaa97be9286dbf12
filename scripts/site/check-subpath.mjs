// Builds the site for a sub-path, in a folder of its own, and reads that build for dead addresses.
import { buildSite } from '../build.mjs';
import { checkSite } from './check-site.mjs';

/** Two levels deep, as GitHub Pages never is: what works here works anywhere. */
const BASE = '/sub/path/';

const { outDir } = await buildSite({ base: BASE, outDir: '.cache/subpath', output: 'ignore' });
if (!(await checkSite(outDir, BASE))) process.exitCode = 1;
