// Builds the site if its sources changed, serves it on this machine and prints its address.
import { buildSite } from './build.mjs';
import { serve } from './serve.mjs';

/** Where the site is served when neither `PORT` nor a neighbour says otherwise. */
const DEFAULT_PORT = 4321;

const wanted = process.env['PORT'];
const port = wanted ? Number(wanted) : DEFAULT_PORT;

try {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT has to be a number from 0 to 65535, not "${wanted}".`);
  }
  const { outDir, base, built } = await buildSite();
  if (!built) console.log('Nothing changed since the last build.');
  const { url, close } = await serve({ root: outDir, base, port, nextPort: !wanted });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
  console.log(`Pcscope is ready: ${url}`);
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  console.error(
    code === 'EADDRINUSE'
      ? `Port ${port} is taken: set PORT to another one, or leave it out and a free one is chosen.`
      : message,
  );
  process.exitCode = 1;
}
