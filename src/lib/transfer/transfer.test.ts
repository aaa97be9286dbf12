import { describe, expect, it } from 'vitest';
import { openFakeChannel, type FakeChannel } from '../../../tests/support/fake-channel.ts';
import { createRandom, type Random } from '../../../tests/support/random.ts';
import {
  blobSink,
  CHUNK_BYTES,
  createIncoming,
  createOutgoing,
  generatedSource,
  HIGH_BYTES,
  TransferError,
  type ByteSink,
  type ByteSource,
  type Digest,
} from './index.ts';

const digest: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);
const never = (): (() => void) => () => undefined;
const BLOCK = 4096;

const now = () => 0;
const task = () => new Promise((resolve) => setImmediate(resolve));

function outgoing(source: ByteSource) {
  return createOutgoing({ id: 'k3', source, digest, after: never, now, blockBytes: BLOCK });
}

/** A sink that remembers how it ended. */
function watchedSink(): ByteSink<Blob> & {
  readonly ended: () => string;
  readonly bytes: () => number;
} {
  const sink = blobSink('');
  let ended = 'open';
  let bytes = 0;
  return {
    ended: () => ended,
    bytes: () => bytes,
    async write(part) {
      bytes += part.length;
      await sink.write(part);
    },
    close() {
      ended = 'closed';
      return sink.close();
    },
    abort() {
      ended = 'aborted';
      sink.abort();
    },
  };
}

function incoming(largest?: number) {
  const sink = watchedSink();
  const file = createIncoming({
    openSink: () => sink,
    digest,
    after: never,
    now,
    ...(largest !== undefined && { largest }),
  });
  return { file, sink };
}

const code = (error: unknown): unknown => (error instanceof TransferError ? error.code : error);

async function outcome<T>(work: Promise<T>): Promise<T | string> {
  return work.catch((error: unknown) => String(code(error)));
}

async function bytesOf(source: ByteSource): Promise<Uint8Array> {
  return source.read(0, source.size);
}

const channel = (seed = 1, options: Partial<Parameters<typeof openFakeChannel>[0]> = {}) =>
  openFakeChannel({ random: createRandom(seed), ...options });

function expectNothingLeft({ a, b }: FakeChannel): void {
  expect([a.listeners, b.listeners]).toEqual([0, 0]);
}

describe('a file transfer', () => {
  it.each([0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 10 * BLOCK, 10 * BLOCK + 17])(
    'brings %i bytes over, and both sides have their hash',
    async (size) => {
      const source = generatedSource('a.bin', size);
      const way = channel(size + 1);
      const [sender, { file, sink }] = [outgoing(source), incoming()];
      const [hash, arrived] = await Promise.all([sender.send(way.a), file.receive(way.b)]);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(arrived).toMatchObject({ hash, about: { name: 'a.bin', size } });
      expect(new Uint8Array(await arrived.kept.arrayBuffer())).toEqual(await bytesOf(source));
      expect(sender.progress()).toMatchObject({ size, sent: size, received: size });
      expect(sink.ended()).toBe('closed');
      expectNothingLeft(way);
    },
  );

  it('counts as received only what the other side has said to have', async () => {
    const way = channel();
    const sender = outgoing(generatedSource('a', 8 * BLOCK));
    const sending = outcome(sender.send(way.a));
    // Somebody who takes the header and nothing more.
    way.b.listen({
      message: (data) =>
        typeof data === 'string' &&
        way.b.send(JSON.stringify({ v: 1, kind: 'ready', id: 'k3', attempt: 1, from: 0 })),
      low() {},
      closed() {},
    });
    await expect.poll(() => sender.progress().sent).toBe(8 * BLOCK);
    expect(sender.progress().received).toBe(0);
    way.lose();
    expect(await sending).toBe('channel-lost');
  });

  it('never has more in the queue of the channel than it may', async () => {
    const source = generatedSource('a', 3 * HIGH_BYTES);
    const way = channel(3, { queueLimit: HIGH_BYTES + CHUNK_BYTES + 8 });
    const sender = createOutgoing({ id: 'k3', source, digest, after: never, now });
    const { file } = incoming();
    const [hash, arrived] = await Promise.all([sender.send(way.a), file.receive(way.b)]);
    expect(arrived.hash).toBe(hash);
  });

  it('makes its chunks as long as the messages of the channel may be', async () => {
    const way = channel(4, { largestMessage: 1000 });
    await Promise.all([
      outgoing(generatedSource('a', 5000)).send(way.a),
      incoming().file.receive(way.b),
    ]);
    const chunks = way.a.sent.filter((message) => typeof message !== 'string');
    expect(Math.max(...chunks.map(({ length }) => length))).toBe(512 + 8);
  });

  it('goes on over another channel with what had arrived, wherever the first one broke', async () => {
    const source = generatedSource('a.bin', 9 * BLOCK + 5);
    const whole = await bytesOf(source);
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = createRandom(seed);
      const [sender, { file, sink }] = [outgoing(source), incoming()];
      let resent = 0;
      for (let tries = 1; ; tries += 1) {
        const loseAfter = tries > 5 ? undefined : 1 + random.below(30);
        const way = openFakeChannel({
          random,
          largestMessage: 600,
          ...(loseAfter && { loseAfter }),
        });
        const [hash, arrived] = await Promise.all([
          outcome(sender.send(way.a)),
          outcome(file.receive(way.b)),
        ]);
        expectNothingLeft(way);
        resent += way.a.sent.filter((part) => typeof part !== 'string').length;
        if (typeof arrived === 'string' || hash === 'channel-lost') {
          expect(['channel-lost', typeof arrived === 'string' ? arrived : '']).toContain(
            typeof arrived === 'string' ? arrived : 'channel-lost',
          );
          continue;
        }
        expect(arrived.hash).toBe(hash);
        expect(new Uint8Array(await arrived.kept.arrayBuffer())).toEqual(whole);
        break;
      }
      expect(sink.ended()).toBe('closed');
      expect(sink.bytes()).toBe(whole.length);
      // 73 chunks: some are sent again, not all of them each time.
      expect(resent).toBeLessThan(73 * 6);
    }
  });

  it('can be finished by a sender that begins anew, and reads what was sent only for its hash', async () => {
    const source = generatedSource('a.bin', 9 * BLOCK);
    const { file } = incoming();
    const first = channel(2, { loseAfter: 8, largestMessage: 1032 });
    await Promise.all([outcome(outgoing(source).send(first.a)), outcome(file.receive(first.b))]);
    const had = file.progress()?.received ?? 0;
    expect(had).toBeGreaterThan(0);
    const second = channel(3, { largestMessage: 1032 });
    const [hash, arrived] = await Promise.all([
      outgoing(source).send(second.a),
      file.receive(second.b),
    ]);
    expect(arrived.hash).toBe(hash);
    expect(second.a.sent.filter((part) => typeof part !== 'string')).toHaveLength(
      (9 * BLOCK - had) / 1024,
    );
  });

  it.each(['sender', 'receiver'] as const)(
    'can be called off by the %s, and both know',
    async (who) => {
      const way = channel(5);
      const [sender, { file, sink }] = [outgoing(generatedSource('a', 500 * BLOCK)), incoming()];
      const both = Promise.all([outcome(sender.send(way.a)), outcome(file.receive(way.b))]);
      while (sender.progress().received === 0) await task();
      if (who === 'sender') sender.cancel();
      else file.cancel();
      const ends = ['cancelled-here', 'cancelled-there'];
      expect(await both).toEqual(who === 'sender' ? ends : ends.toReversed());
      expect(sink.ended()).toBe('aborted');
      expectNothingLeft(way);
      await expect(who === 'sender' ? sender.send(way.a) : file.receive(way.b)).rejects.toThrow(
        'cancelled-here',
      );
    },
  );

  it('can be called off while nothing is being sent', async () => {
    const { file, sink } = incoming();
    const way = channel(6, { loseAfter: 5 });
    await Promise.all([
      outcome(outgoing(generatedSource('a', 9 * BLOCK)).send(way.a)),
      outcome(file.receive(way.b)),
    ]);
    file.cancel();
    expect(sink.ended()).toBe('aborted');
  });

  it('is told when the other side falls silent', async () => {
    let fire = (): void => undefined;
    const after = (_: number, run: () => void) => {
      fire = run;
      return () => undefined;
    };
    const sender = createOutgoing({
      id: 'k3',
      source: generatedSource('a', 1),
      digest,
      after,
      now,
    });
    const sending = outcome(sender.send(channel().a));
    fire();
    fire();
    expect(await sending).toBe('stalled');
  });

  it('says so when the file cannot be read any more', async () => {
    const gone: ByteSource = {
      ...generatedSource('a', 3 * BLOCK),
      read: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    };
    const short: ByteSource = { ...gone, read: () => Promise.resolve(new Uint8Array(5)) };
    for (const source of [gone, short]) {
      const way = channel();
      const { file, sink } = incoming();
      const ends = await Promise.all([
        outcome(outgoing(source).send(way.a)),
        outcome(file.receive(way.b)),
      ]);
      expect(ends).toEqual(['source-failed', 'source-failed']);
      expect(sink.ended()).toBe('aborted');
      expectNothingLeft(way);
    }
  });

  it('says so when the file cannot be kept', async () => {
    const full = {
      ...watchedSink(),
      write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const way = channel();
    const file = createIncoming({ openSink: () => full, digest, after: never, now });
    const sending = outcome(outgoing(generatedSource('a', 3 * BLOCK)).send(way.a));
    expect(await outcome(file.receive(way.b))).toBe('sink-failed');
    expect(await sending).toBe('sink-failed');
    expect(full.ended()).toBe('aborted');
  });

  it('refuses a file that is too large before its first byte', async () => {
    const way = channel();
    const { file, sink } = incoming(1000);
    const sending = outcome(outgoing(generatedSource('a', 1001)).send(way.a));
    expect(await outcome(file.receive(way.b))).toBe('too-large');
    expect(await sending).toBe('too-large');
    expect(sink.bytes()).toBe(0);
    expectNothingLeft(way);
  });

  it('says so when the channel refuses a message', async () => {
    const way = channel(1, { queueLimit: 700 });
    const { file } = incoming();
    const receiving = outcome(file.receive(way.b));
    expect(await outcome(outgoing(generatedSource('a', 9 * BLOCK)).send(way.a))).toBe(
      'send-failed',
    );
    expect(await receiving).toBe('send-failed');
  });
});

describe('a hostile sender', () => {
  const header = {
    v: 1,
    kind: 'header',
    id: 'k3',
    attempt: 1,
    name: 'a',
    type: '',
    size: 20,
    chunkSize: 8,
    blockSize: 16,
  };
  const json = (value: unknown) => JSON.stringify(value);
  const chunk = (index: number, length = 8, attempt = 1) => {
    const bytes = new Uint8Array(8 + length);
    bytes.set([0xd1, 0, 0, attempt, 0, 0, 0, index]);
    return bytes;
  };
  const end = { v: 1, kind: 'end', id: 'k3', bytes: 20, hash: 'a'.repeat(64) };
  const good = [chunk(0), chunk(1), chunk(2, 4)];

  const attacks: readonly [string, string, readonly (string | Uint8Array<ArrayBuffer>)[]][] = [
    ['text that is no JSON', 'bad-message', ['hello']],
    ['a message of another version', 'bad-message', [json({ ...end, v: 2 })]],
    ['a text that is too long', 'bad-message', [json({ ...header, name: 'x'.repeat(20_000) })]],
    ['a name that is too long', 'bad-header', [json({ ...header, name: 'x'.repeat(3000) })]],
    ['a negative size', 'bad-header', [json({ ...header, size: -1 })]],
    ['a size that is no number', 'bad-header', [json({ ...header, size: '20' })]],
    ['a size with a fraction', 'bad-header', [json({ ...header, size: 1.5 })]],
    ['a size beyond all files', 'bad-header', [json({ ...header, size: 2 ** 53 })]],
    ['chunks without a size', 'bad-header', [json({ ...header, chunkSize: 0 })]],
    ['blocks of broken chunks', 'bad-header', [json({ ...header, blockSize: 20 })]],
    ['a field that nobody knows', 'bad-header', [json({ ...header, extra: 1 })]],
    ['a header that is a list', 'bad-message', [json([header])]],
    ['a header twice', 'header-twice', [json(header), json(header)]],
    ['a chunk before the header', 'header-missing', [chunk(0)]],
    ['an end before the header', 'header-missing', [json(end)]],
    ['bytes that are no chunk', 'bad-message', [json(header), new Uint8Array([1, 2, 3])]],
    ['a chunk without content', 'bad-message', [json(header), chunk(0, 0)]],
    ['a chunk that is missing', 'chunk-missing', [json(header), chunk(0), chunk(2, 4)]],
    ['a chunk twice', 'chunk-twice', [json(header), chunk(0), chunk(0)]],
    ['a chunk that is too short', 'chunk-size', [json(header), chunk(0, 7)]],
    ['a chunk that is too long', 'chunk-size', [json(header), chunk(0, 9)]],
    ['more bytes than announced', 'too-many-bytes', [json(header), ...good, chunk(3)]],
    ['fewer bytes than announced', 'too-few-bytes', [json(header), chunk(0), json(end)]],
    ['an end that lies', 'too-few-bytes', [json(header), ...good, json({ ...end, bytes: 19 })]],
    ['another hash', 'hash-mismatch', [json(header), ...good, json(end)]],
    ['what only a receiver says', 'bad-message', [json({ v: 1, kind: 'ack', id: 'k3', bytes: 1 })]],
  ];

  it.each(attacks)('who sends %s meets "%s"', async (_, expected, messages) => {
    const way = channel(7);
    const { file, sink } = incoming();
    const receiving = outcome(file.receive(way.b));
    const told: unknown[] = [];
    way.a.listen({ message: (data) => told.push(JSON.parse(String(data))), low() {}, closed() {} });
    for (const message of messages) {
      way.a.send(message);
      // One after the other: a header is answered first.
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(await receiving).toBe(expected);
    await expect.poll(() => told.at(-1)).toMatchObject({ kind: 'fail', code: expected });
    expect(['open', 'aborted']).toContain(sink.ended());
    expect(way.b.listeners).toBe(0);
  });

  it('neither crashes the receiver nor keeps it, whatever is sent (fuzz)', async () => {
    const pieces = [
      header,
      end,
      { ...header, id: 'k4' },
      { ...end, hash: 'x' },
      { v: 1, kind: 'cancel', id: 'k3' },
    ];
    const codes = new Map<string, number>();
    for (let seed = 1; seed <= 600; seed += 1) {
      const random = createRandom(seed);
      const way = openFakeChannel({ random });
      const { file } = incoming();
      const receiving = outcome(file.receive(way.b));
      for (let i = 0; i < 12; i += 1) way.a.send(piece(random, pieces));
      // The last word, so that every schedule ends.
      setTimeout(way.lose, 3);
      const result = await receiving;
      const name = typeof result === 'string' ? result : 'arrived';
      codes.set(name, (codes.get(name) ?? 0) + 1);
      expect(way.b.listeners).toBe(0);
    }
    expect([...codes.keys()].filter((name) => /error|undefined/i.test(name))).toEqual([]);
    expect(codes.size).toBeGreaterThan(4);
  });

  function piece(random: Random, pieces: readonly object[]): string | Uint8Array<ArrayBuffer> {
    if (random.chance(50))
      return random.one([...good, chunk(random.below(4), random.below(12), random.below(3))]);
    if (random.chance(60)) return json(random.one(pieces));
    const text = json(random.one(pieces));
    const at = random.below(text.length);
    return text.slice(0, at) + random.one(['', '"', '{', '0', '\u0000']) + text.slice(at + 1);
  }

  it('cannot make a sender believe in bytes that it never sent', async () => {
    for (const answer of [
      { v: 1, kind: 'ready', id: 'k3', attempt: 1, from: 9999 },
      { v: 1, kind: 'ack', id: 'k3', bytes: 9999 },
      header,
    ]) {
      const way = channel();
      const sending = outcome(outgoing(generatedSource('a', 100)).send(way.a));
      way.b.send(json(answer));
      expect(await sending).toMatch(/too-many-bytes|bad-message/);
      expectNothingLeft(way);
    }
  });
});
