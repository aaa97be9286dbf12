import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The server of the call, which can be lost and come back. */
export interface LosableServer {
  readonly port: number;
  /** Starts it again, on the same port. */
  start(): Promise<void>;
  /** Ends it without a word, as a crash does. */
  kill(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts the server in a process of its own, on a port that is free. */
export async function startServer(): Promise<LosableServer> {
  const port = await freePort();
  let running: ChildProcess | undefined;
  const server: LosableServer = {
    port,
    async start() {
      running = fork(join(import.meta.dirname, 'server-program.ts'), [String(port)], {
        execArgv: ['--disable-warning=ExperimentalWarning'],
      });
      const [said] = (await Promise.race([once(running, 'message'), once(running, 'exit')])) as [
        unknown,
      ];
      if (said !== 'listening') throw new Error('The server of the call did not start.');
    },
    async kill() {
      if (running === undefined) return;
      const gone = once(running, 'exit');
      running.kill('SIGKILL');
      await gone;
      running = undefined;
    },
  };
  await server.start();
  return server;
}
