import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

/** A Redis of a test’s own, in memory alone. */
export interface RedisServer {
  /** Such as `redis://127.0.0.1:40123`. */
  readonly url: string;
  readonly port: number;
  /** Kills it, and waits until it is gone. */
  stop(): Promise<void>;
}

const isThere = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** Finds a Redis, or installs the Debian package where this is root on a Debian, as browsers are got. */
function findRedis(): boolean {
  if (isThere()) return true;
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return false;
  const install = ['install', '-y', '--no-install-recommends', 'redis-server'];
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  if (spawnSync('apt-get', install, options).status !== 0) {
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', install, options);
  }
  return isThere();
}

/** A port that is free at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts a Redis; `undefined` where there is none to be had.
 * @param where default: a port that is free
 */
export async function startRedis(where?: number): Promise<RedisServer | undefined> {
  if (!findRedis()) return undefined;
  const port = where ?? (await freePort());
  const options = `--port ${String(port)} --bind 127.0.0.1 --appendonly no --save`.split(' ');
  const redis = spawn('redis-server', [...options, ''], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => redis.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    redis.once('error', reject).once('exit', () => reject(new Error('Redis ended.')));
    redis.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('Ready to accept connections')) resolve();
    });
  });
  return {
    url: `redis://127.0.0.1:${String(port)}`,
    port,
    stop: () => {
      redis.kill('SIGKILL');
      return gone;
    },
  };
}
