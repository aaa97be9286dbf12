import { describe, expect, it } from 'vitest';
import { PasteError } from '../../../src/lib/signaling/paste/errors.ts';
import { packDescription, unpackText } from '../../../src/lib/signaling/paste/pack.ts';
import { createRandom, type Random } from '../../support/random.ts';
import { madeUp } from './made-up.ts';

const NOON = Date.UTC(2026, 0, 1, 12);
const COUNT = 10_000;

const SDP = [
  'v=0',
  'o=- 1 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
  'c=IN IP4 0.0.0.0',
  'a=ice-ufrag:abcd',
  'a=ice-pwd:abcdefghijklmnopqrstuvwx',
  `a=fingerprint:sha-256 ${Array.from({ length: 32 }, () => 'AB').join(':')}`,
  'a=setup:actpass',
  'a=mid:0',
  'a=candidate:1 1 udp 2113937151 10.0.0.2 5001 typ host',
  '',
].join('\r\n');
const GENUINE = packDescription({ type: 'offer', sdp: SDP }, NOON).text;

const LETTERS = 'ABCxyz019-_.:#%=<>&; \n\u0000\u200b\u202e\ud800한';

/** One thing that somebody may paste instead of a text of ours, or what became of one on its way. */
function pasted(random: Random): string {
  const at = random.below(GENUINE.length);
  const junk = Array.from({ length: 1 + random.below(9) }, () => random.one([...LETTERS])).join('');
  return random.one<() => string>([
    () => GENUINE.slice(0, at),
    () => GENUINE.slice(at + 1),
    () => GENUINE.slice(0, at) + junk + GENUINE.slice(at),
    () => GENUINE.slice(0, at) + junk + GENUINE.slice(at + junk.length),
    () => GENUINE.replace('offer-1', `offer-${String(random.below(1e9))}`),
    () => `<p>${GENUINE}</p>`,
    () => GENUINE.repeat(2 + random.below(30)),
    () => junk.repeat(1000),
    () => SDP,
    () => {
      const made = madeUp(random);
      return typeof made === 'string' ? made : Object.prototype.toString.call(made);
    },
  ])();
}

describe('a field that takes a text', () => {
  it(`takes none of ${String(COUNT)} other texts, and names the reason`, () => {
    const random = createRandom(42);
    const codes = new Set<string>();
    const genuine = unpackText(GENUINE, { expect: 'offer', wallMs: NOON });
    for (let round = 0; round < COUNT; round += 1) {
      const text = pasted(random);
      try {
        // Blanks, invisible letters and another prefix of a link change nothing: it is the same text then.
        expect(unpackText(text, { expect: 'offer', wallMs: NOON })).toEqual(genuine);
      } catch (error) {
        if (!(error instanceof PasteError)) throw error;
        codes.add(error.code);
        expect(error.found.length).toBeLessThanOrEqual(81);
      }
    }
    expect([...codes].sort()).toEqual([
      'paste-cut-off',
      'paste-damaged',
      'paste-empty',
      'paste-markup',
      'paste-not-ours',
      'paste-too-long',
      'paste-version',
    ]);
  });
});
