import { spawn, type ChildProcess } from 'node:child_process';

import { createClient } from 'redis';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Received, Talk } from '../../examples/call/protocol.ts';
import { startCallServer } from '../../examples/call/server/call-server.ts';
import { startRedis, type RedisServer } from '../support/redis-server.ts';
import { sendAllHome, visit } from './visitors.ts';

// Two processes of the call’s server that share a real Redis. Without one on this machine there is nothing to share.

const HELLO: Talk = { kind: 'media', microphone: true, picture: 'none' };

interface Process {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Starts the server as `npm start` does, and reads where it is. */
async function start(redisUrl: string): Promise<Process> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'examples/call/server/main.ts'],
    {
      env: { ...process.env, PORT: '0', REDIS_URL: redisUrl },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The server ended.')));
    child.stdout.on('data', (text: Buffer) => {
      const [found] = /http:\S+/.exec(text.toString()) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  return { url, child };
}

const redis: RedisServer | undefined = await startRedis();

describe.skipIf(redis === undefined)('two processes', () => {
  let servers: readonly [Process, Process];
  beforeAll(async () => {
    const { url } = redis!;
    servers = await Promise.all([start(url), start(url)]);
  });
  afterEach(sendAllHome);
  afterAll(async () => {
    for (const { child } of servers) child.kill('SIGKILL');
    await redis?.stop();
  });

  it('let two people of one room meet, and refuse a third on either', async () => {
    const [one, other] = servers;
    const a = await visit(one.url);
    expect(await a.join('room')).toEqual({ ok: true });
    const b = await visit(other.url);
    expect(await b.join('room')).toEqual({ ok: true, other: a.page });
    expect(await a.next('here')).toBe(b.page);
    a.tell(b.page, HELLO);
    expect(await b.next<Received>('talk')).toMatchObject({ from: a.page, talk: HELLO });
    for (const { url } of servers) {
      const third = await visit(url);
      expect(await third.join('room')).toEqual({ ok: false, why: 'room-full' });
    }
  });

  it('give the seats of a room to two of twelve who ask at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, index) => visit(servers[index % 2]!.url)),
    );
    const answers = await Promise.all(all.map((visitor) => visitor.join('rush')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
  });

  it('take over a session from each other', async () => {
    const [one, other] = servers;
    const a = await visit(one.url);
    await a.join('moving');
    const again = await visit(other.url, { session: a.session });
    expect(await again.join('moving')).toEqual({ ok: true });
    expect(await a.next('refused')).toBe('taken-over');
  });

  it('answer for who is with them when the other is silent', async () => {
    const [one, other] = servers;
    const a = await visit(one.url);
    await a.join('silent');
    // Redis goes on counting a process that has stopped: nobody knows yet that it will not answer.
    other.child.kill('SIGSTOP');
    const b = await visit(one.url);
    expect(await b.join('silent')).toEqual({ ok: true, other: a.page });
    other.child.kill('SIGCONT');
  });

  it('go on when one of them is killed: who was there comes back to the other', async () => {
    const [one, other] = servers;
    const a = await visit(one.url);
    await a.join('killed');
    const b = await visit(other.url);
    await b.join('killed');
    other.child.kill('SIGKILL');
    await b.next('disconnect');
    const again = await visit(one.url, { session: b.session });
    expect(await again.join('killed')).toEqual({ ok: true, other: a.page });
    again.tell(a.page, HELLO);
    for (;;) if ((await a.next<Received>('talk')).from === again.page) break;
  });
});

describe.skipIf(redis === undefined)('a server whose Redis is lost', () => {
  it('lets those go on who talk, tells those who come, and takes them in when it is back', async () => {
    const first = (await startRedis())!;
    const joins = { burst: 10_000, perSecond: 10_000 };
    const server = await startCallServer({ redisUrl: first.url, joins, patienceMs: 600 });
    const a = await visit(server.url);
    await a.join('room');
    const b = await visit(server.url);
    await b.join('room');

    await first.stop();
    a.tell(b.page, HELLO);
    expect(await b.next<Received>('talk')).toMatchObject({ from: a.page, talk: HELLO });
    const late = await visit(server.url);
    expect(await late.join('other')).toEqual({ ok: false, why: 'server-full' });

    const second = (await startRedis(first.port))!;
    const comeIn = async (): Promise<void> => {
      const again = await visit(server.url);
      expect(await again.join('other')).toEqual({ ok: true });
    };
    // The client of Redis asks again after two seconds at the latest.
    await vi.waitFor(comeIn, { timeout: 10_000, interval: 100 });

    // It has forgotten who sits where; those who are there sit down again.
    const redis = await createClient({ url: second.url }).connect();
    await vi.waitFor(async () => expect(await redis.zCard('call:seats:room')).toBe(2), 5_000);
    const third = await visit(server.url);
    expect(await third.join('room')).toEqual({ ok: false, why: 'room-full' });
    redis.destroy();
    sendAllHome();
    await server.close();
    await second.stop();
  }, 20_000);
});
