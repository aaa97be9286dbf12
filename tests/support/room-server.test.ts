import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { serveRooms, type RoomServer } from './room-server.ts';

interface Messages {
  readonly passed: readonly { readonly sent: object; readonly heard: object }[];
  readonly refused: readonly string[];
}
const messages = JSON.parse(readFileSync('tests/django/messages.json', 'utf8')) as Messages;

describe('a room, as the Django consumer has to be', () => {
  let rooms: RoomServer;
  beforeAll(async () => {
    rooms = await serveRooms();
  });
  afterAll(async () => rooms.close());

  async function enter(room: string): Promise<WebSocket> {
    const visitor = new WebSocket(`${rooms.address}${room}/?user=ann`);
    await once(visitor, 'open');
    return visitor;
  }
  const next = async (visitor: WebSocket): Promise<unknown> => {
    const [data] = (await once(visitor, 'message')) as [Buffer];
    return JSON.parse(data.toString()) as unknown;
  };

  it.each(messages.passed.map((each, index) => [index, each] as const))(
    'passes on what it knows, message %i',
    async (index, { sent, heard }) => {
      const first = await enter(`passed${String(index)}`);
      const joined = next(first);
      const second = await enter(`passed${String(index)}`);
      expect(await joined).toEqual({ kind: 'joined' });
      const told = next(first);
      second.send(JSON.stringify(sent));
      expect(await told).toEqual(heard);
    },
  );

  it.each(messages.refused)('shows the door to whoever says %s', async (text) => {
    const visitor = await enter('refused');
    visitor.send(text);
    expect((await once(visitor, 'close'))[0]).toBe(4400);
  });
});
