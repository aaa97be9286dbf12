import { connect } from 'node:net';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { LIMITS, type Received, type Talk } from '../../examples/call/protocol.ts';
import {
  startCallServer,
  type Options,
  type Running,
} from '../../examples/call/server/call-server.ts';
import type { MemorySeats } from '../../examples/call/server/seats.ts';
import { newId, sendAllHome, visit, type Visitor } from './visitors.ts';

// The server of examples/call over real sockets: what it passes on, what it refuses, and that it stays up.

const FAST = { burst: 100_000, perSecond: 100_000 };
const HELLO: Talk = { kind: 'media', microphone: true, picture: 'camera' };
let server: Running;
let now = 0;

async function start(options: Options = {}): Promise<void> {
  now = Date.now();
  server = await startCallServer({ joins: FAST, messages: FAST, now: () => now, ...options });
}
beforeEach(() => start());
afterEach(async () => {
  sendAllHome();
  await server.close();
});

/** Two in one room. */
async function two(room = 'room'): Promise<readonly [Visitor, Visitor]> {
  const a = await visit(server.url);
  await a.join(room);
  const b = await visit(server.url);
  await b.join(room);
  return [a, b];
}

/** The server still lets two talk. */
async function stillWorks(): Promise<void> {
  const [a, b] = await two(`check ${newId().slice(0, 6)}`);
  a.tell(b.page, HELLO);
  expect(await b.next<Received>('talk')).toMatchObject({ from: a.page, talk: HELLO });
}

describe('a room', () => {
  it('introduces two to each other and passes on what they say', async () => {
    const a = await visit(server.url);
    expect(await a.join(' My  Room ')).toEqual({ ok: true });
    const b = await visit(server.url);
    expect(await b.join('my room')).toEqual({ ok: true, other: a.page });
    expect(await a.next('here')).toBe(b.page);
    const candidate = {
      candidate: 'candidate:1',
      sdpMid: '0',
      sdpMLineIndex: 0,
      usernameFragment: 'x',
    };
    b.tell(a.page, { kind: 'candidate', candidate });
    expect(await a.next('talk')).toEqual({
      to: a.page,
      from: b.page,
      number: 1,
      talk: { kind: 'candidate', candidate },
    });
  });

  it('passes on the fields that it knows, and nothing else', async () => {
    const [a, b] = await two();
    const extra = { ...HELLO, secret: 1, __proto__: { x: 1 } };
    a.socket.emit('talk', { to: b.page, number: 1, talk: extra, from: b.page, session: a.session });
    expect(await b.next('talk')).toEqual({ to: b.page, from: a.page, number: 1, talk: HELLO });
  });

  it('has two seats, and tells a third so', async () => {
    const [a, b] = await two();
    const third = await visit(server.url);
    expect(await third.join('room')).toEqual({ ok: false, why: 'room-full' });
    third.tell(a.page, HELLO);
    expect(await third.next('refused')).toBe('not-joined');
    await Promise.all([a.settled(), b.settled()]);
    for (const visitor of [a, b]) {
      expect(visitor.heard.filter(([, what]) => what === third.page)).toEqual([]);
      expect(visitor.heard.some(([kind]) => kind === 'talk')).toBe(false);
    }
  });

  it('gives one seat to one of many who ask at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => visit(server.url)));
    const answers = await Promise.all(all.map((visitor) => visitor.join('rush')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(LIMITS.seats);
  });

  it('keeps the seat of who is gone without a word, for as long as it says', async () => {
    const [a, b] = await two();
    b.close();
    expect(await a.next('away')).toBe(b.page);
    const third = await visit(server.url);
    expect(await third.join('room')).toEqual({ ok: false, why: 'room-full' });
    const again = await visit(server.url, { session: b.session });
    expect(await again.join('room')).toEqual({ ok: true, other: a.page });
    again.close();
    await a.next('away');
    now += 31_000;
    const later = await visit(server.url);
    // The one who stayed has the seat renewed by its own asking.
    expect(await later.join('room')).toMatchObject({ ok: true });
  });

  it('is told that somebody has left who does not come back in time, and not of who does', async () => {
    await server.close();
    await start({ patienceMs: 150 });
    const [a, b] = await two();
    const [x, y] = await two('other');
    b.close();
    const again = await visit(server.url, { session: b.session });
    await again.join('room');
    x.close();
    // The time of `b` is over before that of `x`.
    expect(await y.next('left')).toBe(x.page);
    expect(a.heard.some(([kind]) => kind === 'left')).toBe(false);
    again.close();
    expect(await a.next('left')).toBe(again.page);
  });

  it('is free at once after a goodbye', async () => {
    const [a, b] = await two();
    b.socket.emit('leave');
    expect(await a.next('left')).toBe(b.page);
    const third = await visit(server.url);
    expect(await third.join('room')).toEqual({ ok: true, other: a.page });
    expect(await b.join('room')).toEqual({ ok: false, why: 'room-full' });
    expect(await b.join('elsewhere')).toEqual({ ok: true });
  });

  it('lets who is in come in anew, with another page, without a word of leaving', async () => {
    const [a, b] = await two();
    const page = newId();
    const answer = await b.socket.emitWithAck('join', { room: 'room', session: b.session, page });
    expect(answer).toEqual({ ok: true, other: a.page });
    b.tell(a.page, HELLO);
    expect(await a.next('talk')).toMatchObject({ from: page, talk: HELLO });
    expect(a.heard.filter(([kind]) => kind !== 'talk')).toEqual([
      ['here', b.page],
      ['here', page],
    ]);
    expect(await b.join('elsewhere')).toEqual({ ok: false, why: 'bad-message' });
  });

  it('is taken over by the same person in another tab', async () => {
    const [a, b] = await two();
    const tab = await visit(server.url, { session: b.session });
    expect(await tab.join('room')).toEqual({ ok: true, other: a.page });
    expect(await b.next('refused')).toBe('taken-over');
    await b.next('disconnect');
    tab.tell(a.page, HELLO);
    expect(await a.next('talk')).toMatchObject({ from: tab.page });
  });

  it('says nothing to other rooms', async () => {
    const rooms = await Promise.all(['one', 'two', 'three'].map((room) => two(room)));
    for (const [a, b] of rooms) {
      for (let count = 0; count < 20; count += 1) {
        a.tell(b.page, HELLO);
        // Aimed at somebody of another room, too: it stays in its own.
        b.tell(rooms[0]![0].page, HELLO);
      }
    }
    await Promise.all(rooms.flat().map((visitor) => visitor.settled()));
    for (const [a, b] of rooms) {
      const from = (visitor: Visitor): ReadonlySet<string> =>
        new Set(
          visitor.heard
            .filter(([kind]) => kind === 'talk')
            .map(([, what]) => (what as Received).from),
        );
      expect(from(a)).toEqual(new Set([b.page]));
      expect(from(b)).toEqual(new Set([a.page]));
    }
  });

  it('is forgotten when everybody has left', async () => {
    const rooms = await Promise.all(['one', 'two', 'three'].map((room) => two(room)));
    const seats = server.seats as MemorySeats;
    expect(seats.rooms).toBe(3);
    for (const visitor of rooms.flat()) {
      visitor.socket.emit('leave');
      await visitor.settled();
    }
    expect(seats.rooms).toBe(0);
    expect(server.io.of('/').adapter.rooms.size).toBe(rooms.flat().length);
  });
});

describe('bad input', () => {
  it.each([
    ['a number', 7],
    ['nothing', ''],
    ['spaces', '   '],
    ['a path', '../etc'],
    ['too long', 'x'.repeat(41)],
    ['very long', 'x'.repeat(10_000)],
    ['control letters', 'a\u0000b'],
    ['marks of HTML', '<img src=x>'],
    ['a turned direction', 'a\u202eb'],
  ])('as a room: %s', async (_, room) => {
    const visitor = await visit(server.url);
    const answer = await visitor.join(room);
    expect(answer).toEqual({
      ok: false,
      why: typeof room === 'string' ? 'bad-room' : 'bad-message',
    });
    await stillWorks();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a deep one', JSON.parse('{"talk":'.repeat(500) + '1' + '}'.repeat(500)) as unknown],
    ['an unknown kind', { to: newId(), number: 1, talk: { kind: 'eval', code: '1' } }],
    [
      'a huge description',
      {
        to: newId(),
        number: 1,
        talk: {
          kind: 'description',
          description: { type: 'offer', sdp: 'x'.repeat(LIMITS.sdp + 1) },
        },
      },
    ],
    ['a number that is none', { to: newId(), number: Number.NaN, talk: HELLO }],
    ['a half number', { to: newId(), number: 1.5, talk: HELLO }],
    ['somebody with a strange name', { to: '__proto__', number: 1, talk: HELLO }],
  ])('as a message: %s', async (_, message) => {
    const [a, b] = await two();
    a.socket.emit('talk', message);
    expect(await a.next('refused')).toBe('bad-message');
    await b.settled();
    expect(b.heard.some(([kind]) => kind === 'talk')).toBe(false);
    await stillWorks();
  });

  it('two thousand messages at random, of which none gets through', async () => {
    const [a, b] = await two();
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const values = [null, 0, -1, 'x', [], {}, true, { kind: 'media' }, 'x'.repeat(300), { to: 1 }];
    const any = (): unknown => values[random(values.length)];
    let refused = 0;
    for (let round = 0; round < 100; round += 1) {
      const sender = await visit(server.url, { session: a.session });
      await sender.join('room');
      for (let count = 0; count < 20; count += 1) {
        sender.socket.emit('talk', { to: any(), number: any(), talk: any() });
      }
      // Whoever goes on being refused is put out.
      expect(await sender.next('disconnect')).toBe('io server disconnect');
      refused += sender.heard.filter(([kind]) => kind === 'refused').length;
      sender.close();
    }
    expect(refused).toBe(2_000);
    expect(b.heard.some(([kind]) => kind === 'talk')).toBe(false);
    await stillWorks();
  }, 30_000);

  it('a message that is said again', async () => {
    const [a, b] = await two();
    for (const number of [1, 2, 2, 1, 3]) a.tell(b.page, HELLO, number);
    await a.settled();
    expect(a.heard.filter(([kind]) => kind === 'refused')).toEqual([
      ['refused', 'replayed'],
      ['refused', 'replayed'],
    ]);
    await b.settled();
    const got = b.heard.filter(([kind]) => kind === 'talk');
    expect(got.map(([, what]) => (what as Received).number)).toEqual([1, 2, 3]);
  });

  it('one that is too large ends its sender, and nobody else', async () => {
    const [a, b] = await two();
    a.socket.emit('talk', 'x'.repeat(LIMITS.bytes + 1));
    await a.next('disconnect');
    expect(await b.next('away')).toBe(a.page);
    await stillWorks();
  });

  it('bytes that are no message at all', async () => {
    const { port } = new URL(server.url);
    for (const bytes of [
      '\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      '\u0000\u0001\u0002',
      'GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\n\r\n',
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), 'localhost', () => socket.end(bytes));
        socket.on('error', () => resolve());
        socket.on('close', () => resolve());
        socket.resume();
        socket.setTimeout(2_000, () => socket.destroy());
      });
    }
    await stillWorks();
  });
});

describe('bounds', () => {
  it('of messages: more than the rate are refused, and others are not held up', async () => {
    await server.close();
    await start({ messages: { burst: 10, perSecond: 5 } });
    const [a, b] = await two();
    for (let count = 0; count < 15; count += 1) a.tell(b.page, HELLO);
    expect(await a.next('refused')).toBe('too-fast');
    b.tell(a.page, HELLO);
    expect(await a.next('talk')).toMatchObject({ from: b.page });
    now += 1_000;
    a.tell(b.page, HELLO, 100);
    for (;;) if ((await b.next<Received>('talk')).number === 100) break;
  });

  it('of asks, by address', async () => {
    await server.close();
    await start({ joins: { burst: 3, perSecond: 1 } });
    const answers = [];
    for (let count = 0; count < 5; count += 1) {
      answers.push(await (await visit(server.url)).join(`room ${String(count)}`));
    }
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false, false]);
    expect(answers[4]).toEqual({ ok: false, why: 'too-fast' });
    now += 2_000;
    expect(await (await visit(server.url)).join('later')).toEqual({ ok: true });
  });

  it('of rooms and of visitors', async () => {
    await server.close();
    await start({ mostRooms: 2, mostVisitors: 4 });
    const all = [];
    for (const room of ['one', 'two', 'three']) {
      const visitor = await visit(server.url);
      all.push(await visitor.join(room));
    }
    expect(all).toEqual([{ ok: true }, { ok: true }, { ok: false, why: 'server-full' }]);
    await visit(server.url);
    await expect(visit(server.url)).rejects.toThrow();
  });
});
