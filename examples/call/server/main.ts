import { startCallServer } from './call-server.ts';

/** Begins with `PORT` and `REDIS_URL`, and ends with Ctrl+C. */
const { PORT = '8080', REDIS_URL } = process.env;
const port = Number(PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT has to be a number from 0 to 65535, not “${PORT}”.`);
  process.exit(1);
}

try {
  const server = await startCallServer({ port, redisUrl: REDIS_URL });
  const rooms = REDIS_URL === undefined ? 'in memory' : 'in Redis';
  console.log(`The call is at ${server.url} (rooms ${rooms}). Ctrl+C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(`The call cannot start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
