/** What may come over a channel that everybody of this origin can write into, and none of which may be taken. */
import type { Random } from '../../support/random.ts';

/** The receiver that must not take any of it: in room `blue`, conversation `s1`, from `A` to `B`, after number 1. */
export const GENUINE = {
  v: 1,
  room: 'blue',
  from: 'A',
  to: 'B',
  session: 's1',
  n: 1,
  kind: 'signal',
  id: 's1:A:m1',
  message: { description: { type: 'offer', sdp: 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\n' } },
} as const;

const LETTERS = '{}[]":,\\/<>&\u0000\u2028\ud800aA0-._*\u202e한';

const word = (random: Random): string =>
  Array.from({ length: random.below(12) }, () => random.one([...LETTERS])).join('');

/** A value that no field of a message may have. */
function wrongValue(random: Random): unknown {
  return random.one<() => unknown>([
    () => null,
    () => [],
    () => ({}),
    () => true,
    () => -1,
    () => 1.5,
    () => 1e308,
    () => '',
    () => '<img src=x onerror=alert(1)>',
    () => `${word(random)}\u0000`,
    () => 'x'.repeat(20_000),
    () => [[[[[[word(random)]]]]]],
    () => ({ toString: word(random), length: 7 }),
  ])();
}

/** Fields that nothing but their own value may stand in. */
const FIELDS = ['room', 'from', 'to', 'session', 'n', 'kind', 'id', 'message', 'v'] as const;

const MESSAGES: readonly unknown[] = [
  {},
  { description: null },
  { description: { type: 'offer' } },
  { description: { type: 'hello', sdp: '' } },
  { description: { type: 'offer', sdp: 'x'.repeat(130 * 1024) } },
  { description: { type: 'offer', sdp: '' }, bye: true },
  { candidate: { candidate: 'x'.repeat(5000), sdpMid: '0', sdpMLineIndex: 0, usernameFragment: '' } },
  { candidate: { candidate: '', sdpMid: 0, sdpMLineIndex: '0', usernameFragment: null } },
  { candidate: { candidate: '', sdpMid: '0', sdpMLineIndex: -1, usernameFragment: null } },
  { candidate: 'candidate:1' },
  { bye: false },
  { other: { $: 'no such mark' } },
];

const json = (change: object): string => JSON.stringify({ ...GENUINE, ...change });

function cut(text: string, random: Random): string {
  return text.slice(0, random.below(text.length));
}

function mistyped(text: string, random: Random): string {
  const at = random.below(text.length);
  return text.slice(0, at) + random.one([...LETTERS]) + text.slice(at + random.below(3));
}

const TOO_LONG = json({ other: 'x'.repeat(256 * 1024) });
const DEEP = '['.repeat(100_000);

/** Kinds of bad messages; each is met some thousand times. */
const KINDS: readonly ((random: Random) => unknown)[] = [
  (random) => cut(json({}), random),
  // In a conversation that is over, so that no slip of a letter makes it right.
  (random) => mistyped(json({ session: 's0' }), random),
  (random) => json({ n: 2 + random.below(1e6), [random.one(FIELDS)]: wrongValue(random) }),
  (random) => json({ n: 2 + random.below(1e6), message: random.one(MESSAGES) }),
  (random) => json({ n: 2 + random.below(1e6), [word(random) || 'x']: 1 }),
  (random) => json({ n: 2 + random.below(1e6), room: `r${String(random.below(1e6))}` }),
  (random) => json({ n: 2 + random.below(1e6), from: `P${String(random.below(1e6))}` }),
  (random) => json({ n: 2 + random.below(1e6), to: random.one(['A', 'C', '*']) }),
  (random) => json({ n: 2 + random.below(1e6), session: `s${String(2 + random.below(1e6))}` }),
  (random) => json({ v: random.one([0, 2, 3, -1, 1e9]) }),
  () => json({}),
  (random) => json({ n: 2 + random.below(1e6) }).replace('{', '{"__proto__":{"v":1},'),
  (random) => DEEP.slice(0, random.below(random.chance(5) ? DEEP.length : 500)),
  (random) => `${TOO_LONG}${'x'.repeat(random.below(1000))}`,
  (random) => wrongValue(random),
  (random) => random.one([undefined, null, 7, NaN, 1n, new Date(0), new Map(), new Uint8Array(9)]),
  () => GENUINE,
];

/** One bad message. */
export function madeUp(random: Random): unknown {
  return random.one(KINDS)(random);
}
