import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Talked } from '../../fixtures/pages/django.ts';
import { serveRooms, type RoomServer } from '../../support/room-server.ts';
import { eachEngine } from '../engine.ts';

// What the book shows of Django: its browser code, against the consumer's protocol. With PCSCOPE_DJANGO=python3 (one
// that has Channels and Daphne) the consumer itself answers.

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function serveDjango(python: string): Promise<RoomServer> {
  const port = String(await freePort());
  const args = ['-B', '-m', 'daphne', '-b', '127.0.0.1', '-p', port, 'asgi:application'];
  const child = spawn(python, args, { cwd: 'tests/django' });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error('Daphne did not start.'));
    });
    child.stderr.on('data', (text: Buffer) => {
      if (text.toString().includes('Listening on')) resolve();
    });
  });
  return {
    address: `ws://127.0.0.1:${port}/ws/call/`,
    close: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.once('exit', () => {
          resolve();
        });
        child.kill();
      }),
  };
}

eachEngine((engine) => {
  const python = process.env['PCSCOPE_DJANGO'];
  let rooms: RoomServer;
  beforeAll(async () => {
    rooms = await (python === undefined ? serveRooms() : serveDjango(python));
  });
  afterAll(async () => rooms.close());

  it('two visitors of a room connect and talk, and one hears at once that the other left', async () => {
    const tab = await engine().open('/__tests/django.html');
    await tab.waitFor(() => 'talkAndLeave' in globalThis);
    const { read, before } = await tab.evaluate<Talked, [string]>(
      (address) =>
        (globalThis as unknown as { talkAndLeave: (to: string) => Promise<Talked> }).talkAndLeave(
          address,
        ),
      `${rooms.address}lobby/?user=ann`,
    );
    expect(read).toEqual({ one: 'hello', other: 'hello' });
    expect(before).toEqual(['connected', 'connected']);
    await tab.close();
  });
});
