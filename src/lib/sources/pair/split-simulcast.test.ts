import { describe, expect, it } from 'vitest';
import { joinAnswer, midOf, splitOffer } from './split-simulcast.ts';

const LAYERS = ['q', 'h', 'f'];

const OFFER = [
  'v=0',
  'a=group:BUNDLE 0',
  'm=video 9 UDP/TLS/RTP/SAVPF 96 97',
  'a=mid:0',
  'a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid',
  'a=extmap:5 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id',
  'a=extmap:6 urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id',
  'a=msid:- track',
  'a=rtpmap:96 VP8/90000',
  'a=rtpmap:97 rtx/90000',
  'a=fmtp:97 apt=96',
  'a=rid:q send',
  'a=rid:h send',
  'a=rid:f send',
  'a=simulcast:send q;h;f',
  '',
].join('\r\n');

const lines = (sdp: string): readonly string[] => sdp.split('\r\n');

describe('the page in the place of a server', () => {
  it('offers each layer on an m-line of its own', () => {
    const split = lines(splitOffer(OFFER, LAYERS));
    expect(split.filter((line) => line.startsWith('a=mid:'))).toEqual([
      'a=mid:q',
      'a=mid:h',
      'a=mid:f',
    ]);
    expect(split).toContain('a=group:BUNDLE q h f');
    expect(split.filter((line) => /rid:|simulcast|repaired/.test(line))).toEqual([]);
    // The extension that carries the layer's name is read as the mid.
    expect(split.filter((line) => line.startsWith('a=extmap:'))).toEqual(
      LAYERS.map(() => 'a=extmap:5 urn:ietf:params:rtp-hdrext:sdes:mid'),
    );
  });

  it('offers no retransmission', () => {
    const split = lines(splitOffer(OFFER, LAYERS));
    expect(split.filter((line) => line.startsWith('m='))).toEqual(
      LAYERS.map(() => 'm=video 9 UDP/TLS/RTP/SAVPF 96'),
    );
    expect(split.filter((line) => line.includes('97'))).toEqual([]);
  });

  it('answers all layers on the one m-line', () => {
    const answer = splitOffer(OFFER, LAYERS).replaceAll('a=sendonly', 'a=recvonly');
    const joined = lines(joinAnswer(answer, OFFER, LAYERS));
    expect(joined.filter((line) => line.startsWith('m='))).toHaveLength(1);
    expect(joined).toContain('a=group:BUNDLE 0');
    expect(joined).toContain('a=extmap:5 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id');
    expect(joined.slice(-5)).toEqual([
      'a=rid:q recv',
      'a=rid:h recv',
      'a=rid:f recv',
      'a=simulcast:recv q;h;f',
      '',
    ]);
    expect(midOf(joined.join('\r\n'))).toBe('0');
  });
});
