import { describe, expect, it } from 'vitest';

import { createRandom } from '../../../../tests/support/random.ts';
import { toBase64url, fromBase64url } from '../../bytes/base64url.ts';
import { crc32 } from '../../bytes/crc32.ts';
import { PasteError, type PasteErrorCode } from './errors.ts';
import { packDescription, unpackText, type Packed } from './pack.ts';
import { carriesPaste, pasteLink } from './text.ts';

const FINGERPRINT =
  'sha-256 01:F7:2C:F8:27:C0:35:81:9C:EE:A5:C0:C0:8B:E9:36:12:65:DE:50:67:A6:06:81:D1:31:3A:F4:FC:0C:F0:AC';

/** As Chromium 150 writes it, with its two candidates in. */
const CHROMIUM = `v=0
o=- 2843323326648229901 2 IN IP4 127.0.0.1
s=-
t=0 0
a=group:BUNDLE 0
a=extmap-allow-mixed
a=msid-semantic: WMS
m=application 36186 UDP/DTLS/SCTP webrtc-datachannel
c=IN IP4 0.0.0.0
a=candidate:1495197860 1 udp 2113937151 fe7480ca-ca56-480b-bb6e-e2b6245553ab.local 36186 typ host generation 0 network-cost 999
a=candidate:1584170004 1 udp 2113942271 24ca10a1-0706-4ab0-9e01-b802c07bea16.local 52829 typ host generation 0 network-cost 999
a=ice-ufrag:DT5b
a=ice-pwd:FvvxlBe0ts0dRBfy95Bng/8J
a=ice-options:trickle
a=fingerprint:${FINGERPRINT}
a=setup:actpass
a=mid:0
a=sctp-port:5000
a=max-message-size:262144
`.replaceAll('\n', '\r\n');

/** As Firefox 153 writes it; with one candidate of each kind. */
const FIREFOX = `v=0
o=mozilla...THIS_IS_SDPARTA-99.0 6273100889227878107 0 IN IP4 0.0.0.0
s=-
t=0 0
a=sendrecv
a=fingerprint:${FINGERPRINT}
a=group:BUNDLE 0
a=ice-options:trickle
a=msid-semantic:WMS *
m=application 55781 UDP/DTLS/SCTP webrtc-datachannel
c=IN IP4 192.168.0.7
a=candidate:0 1 UDP 2122187007 192.168.0.7 55781 typ host
a=candidate:1 1 UDP 2122252543 2001:db8::7 55351 typ host
a=candidate:2 1 TCP 2105458943 192.168.0.7 9 typ host tcptype active
a=candidate:3 1 TCP 2105458942 192.168.0.7 4443 typ host tcptype passive
a=candidate:4 1 UDP 1686052607 203.0.113.7 4444 typ srflx raddr 192.168.0.7 rport 55781
a=candidate:5 1 UDP 41885439 203.0.113.9 5555 typ relay raddr 203.0.113.7 rport 4444
a=candidate:6 2 UDP 2122187006 192.168.0.7 55782 typ host
a=sendrecv
a=end-of-candidates
a=ice-pwd:41dabdca396cca0473a35b1fa158df79
a=ice-ufrag:4925ccb2
a=mid:0
a=setup:active
a=sctp-port:5000
a=max-message-size:1073741823
`.replaceAll('\n', '\r\n');

const NOON = Date.UTC(2026, 0, 1, 12);
const MINUTE = 60_000;

const offer = (): Packed => packDescription({ type: 'offer', sdp: CHROMIUM }, NOON);
const answer = (to = offer().id): Packed =>
  packDescription({ type: 'answer', sdp: FIREFOX }, NOON, to);

function read(text: string, expect: 'offer' | 'answer', own?: Packed, wallMs = NOON): string {
  return unpackText(text, { expect, wallMs, ...(own && { own }) }).description.sdp;
}

function problem(...args: Parameters<typeof read>): PasteErrorCode | 'none' {
  try {
    read(...args);
    return 'none';
  } catch (error) {
    if (error instanceof PasteError) return error.code;
    throw error;
  }
}

describe('a description as a text', () => {
  it('brings back what the other side has to know', () => {
    const sdp = read(offer().text, 'offer');
    expect(sdp.split('\r\n').slice(4)).toEqual([
      'a=group:BUNDLE 0',
      'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
      'c=IN IP4 0.0.0.0',
      'a=ice-ufrag:DT5b',
      'a=ice-pwd:FvvxlBe0ts0dRBfy95Bng/8J',
      `a=fingerprint:${FINGERPRINT}`,
      'a=setup:actpass',
      'a=mid:0',
      'a=sctp-port:5000',
      'a=max-message-size:262144',
      'a=candidate:1 1 udp 2113937151 fe7480ca-ca56-480b-bb6e-e2b6245553ab.local 36186 typ host',
      'a=candidate:2 1 udp 2113942271 24ca10a1-0706-4ab0-9e01-b802c07bea16.local 52829 typ host',
      'a=end-of-candidates',
      '',
    ]);
  });

  it('brings back every kind of candidate, and leaves out those that nobody can connect to', () => {
    const lines = read(answer().text, 'answer', offer()).split('\r\n');
    expect(lines.filter((line) => line.startsWith('a=candidate'))).toEqual([
      'a=candidate:1 1 udp 2122187007 192.168.0.7 55781 typ host',
      'a=candidate:2 1 udp 2122252543 2001:db8::7 55351 typ host',
      'a=candidate:3 1 tcp 2105458942 192.168.0.7 4443 typ host tcptype passive',
      'a=candidate:4 1 udp 1686052607 203.0.113.7 4444 typ srflx raddr 0.0.0.0 rport 0',
      'a=candidate:5 1 udp 41885439 203.0.113.9 5555 typ relay raddr 0.0.0.0 rport 0',
    ]);
  });

  it('is short: a fifth of the description', () => {
    expect(offer().text.length).toBeLessThan(200);
    expect(offer().text).toMatch(/^pcscope:offer-1\.[\w-]+$/);
  });

  it('is read from a link, escaped, wrapped, and with what chat programs put in', () => {
    const { text } = offer();
    const link = pasteLink('https://example.org/en/labs/tabs/#old', text);
    expect(link).toMatch(/^https:\/\/example\.org\/en\/labs\/tabs\/#paste=offer-1\.[\w-]+$/);
    const hash = new URL(link).hash;
    expect(carriesPaste(hash)).toBe(true);
    for (const form of [
      link,
      hash,
      hash.slice(1),
      hash.replace('.', '%2E').replaceAll('-', '%2D'),
    ]) {
      expect(problem(form, 'offer')).toBe('none');
    }
    expect(problem(` ${text.replace(/(.{40})/g, '$1\r\n \u200b')}\n`, 'offer')).toBe('none');
  });

  it.each([['#'], ['#code=1.abc'], ['#pasted=1'], ['']])('is not looked for in %s', (hash) => {
    expect(carriesPaste(hash)).toBe(false);
  });

  it.each<[string, string, PasteErrorCode]>([
    ['nothing', ' \n', 'paste-empty'],
    ['4097 letters', offer().text.padEnd(4097, 'A'), 'paste-too-long'],
    ['HTML', `<p>${offer().text}</p>`, 'paste-markup'],
    ['a script', '<img src=x onerror=alert(1)>', 'paste-markup'],
    ['entities', offer().text.replace(':', '&#58;'), 'paste-markup'],
    ['a quotation', `> ${offer().text}`, 'paste-markup'],
    ['an SDP', CHROMIUM, 'paste-not-ours'],
    ['the code of a Wi-Fi', 'WIFI:S:home;T:WPA;P:secret;;', 'paste-not-ours'],
    ['another page', 'https://example.org/', 'paste-not-ours'],
    ['shared code', '#code=1.q1ZKKs0rUbKKro6tBQA', 'paste-not-ours'],
    ['an answer', answer().text, 'paste-wrong-type'],
    ['a version to come', 'pcscope:offer-2.AAAA', 'paste-version'],
    ['no body', 'pcscope:offer-1.', 'paste-cut-off'],
    ['half a body', offer().text.slice(0, 100), 'paste-cut-off'],
    ['one letter less', offer().text.slice(0, -1), 'paste-cut-off'],
    ['one letter more', `${offer().text}A`, 'paste-damaged'],
    ['a full stop behind', `${offer().text}.`, 'paste-damaged'],
    ['it twice', offer().text + offer().text, 'paste-damaged'],
    ['an offer called an answer', answer().text.replace('answer', 'offer'), 'paste-damaged'],
  ])('is not made of %s', (_what, text, code) => {
    expect(problem(text, 'offer')).toBe(code);
  });

  it('is not taken by whoever made it', () => {
    expect(problem(offer().text, 'answer', offer())).toBe('paste-own');
    expect(problem(answer().text, 'offer', answer())).toBe('paste-own');
    expect(problem(offer().text, 'answer', answer())).toBe('paste-wrong-type');
  });

  it('is not taken when it is old: an answer to another offer, an offer of two hours ago', () => {
    const later = packDescription({ type: 'offer', sdp: CHROMIUM }, NOON + MINUTE);
    expect(problem(answer().text, 'answer', later)).toBe('paste-old');
    expect(problem(answer().text, 'answer')).toBe('paste-old');
    expect(problem(offer().text, 'offer', undefined, NOON + 120 * MINUTE)).toBe('none');
    expect(problem(offer().text, 'offer', undefined, NOON + 121 * MINUTE)).toBe('paste-old');
    // A clock that is behind makes nothing old.
    expect(problem(offer().text, 'offer', undefined, NOON - 600 * MINUTE)).toBe('none');
  });

  it('is refused for every letter that was changed, and every length that it was cut to', () => {
    const { text } = offer();
    for (let at = 'pcscope:offer-1.'.length; at < text.length; at += 1) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      expect(['paste-damaged', 'paste-cut-off']).toContain(problem(changed, 'offer'));
      expect(problem(text.slice(0, at), 'offer')).toBe('paste-cut-off');
    }
  });

  it('never lets anybody write lines of his own, whatever bytes have the right checksum', () => {
    const random = createRandom(7);
    const body = fromBase64url(offer().text.split('.')[1]!)!;
    for (let round = 0; round < 5000; round += 1) {
      const bytes = body.slice();
      for (let change = 0; change <= random.below(4); change += 1) {
        bytes[3 + random.below(bytes.length - 7)] = random.one([
          10,
          13,
          32,
          0,
          255,
          random.below(256),
        ]);
      }
      new DataView(bytes.buffer).setUint32(bytes.length - 4, crc32(bytes.subarray(0, -4)));
      const text = `pcscope:offer-1.${toBase64url(bytes)}`;
      const code = problem(text, 'offer', undefined, 0);
      if (code !== 'none') expect(['paste-damaged', 'paste-old']).toContain(code);
      else expect(read(text, 'offer', undefined, 0)).toMatch(/^([a-z]=[^\r\n]*\r\n)+$/);
    }
  });

  it.each([
    [
      'media',
      CHROMIUM.replace('m=application', 'm=audio 9 UDP/TLS/RTP/SAVPF 111\r\nm=application'),
    ],
    ['nothing', 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n'],
    ['no fingerprint', CHROMIUM.replace('a=fingerprint', 'a=finger')],
    ['a role to come', CHROMIUM.replace('setup:actpass', 'setup:holdconn')],
  ])('is not made of a description with %s', (_what, sdp) => {
    expect(() => packDescription({ type: 'offer', sdp }, NOON)).toThrow(PasteError);
  });
});
