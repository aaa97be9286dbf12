import { describe, expect, it } from 'vitest';
import { candidateLinesIn } from './candidate-lines-in.ts';

const line = (port: number): string => `candidate:1 1 udp 2122 192.0.2.2 ${String(port)} typ host`;

describe('candidates in a description', () => {
  it('come with the mid and the ufrag of their section', () => {
    const sdp = [
      'v=0',
      'm=audio 9 UDP/TLS/RTP/SAVPF 111',
      'a=ice-ufrag:one',
      `a=${line(1)}`,
      'a=mid:0',
      'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
      'a=mid:1',
      `a=${line(2)}`,
      'a=ice-ufrag:two',
      '',
    ].join('\r\n');
    expect(candidateLinesIn(sdp)).toEqual([
      { line: line(1), mid: '0', usernameFragment: 'one' },
      { line: line(2), mid: '1', usernameFragment: 'two' },
    ]);
  });

  it('fall back on the ufrag of the session', () => {
    const sdp = `v=0\na=ice-ufrag:all\nm=audio 9 RTP/AVP 0\na=${line(1)}\n`;
    expect(candidateLinesIn(sdp)).toEqual([{ line: line(1), mid: null, usernameFragment: 'all' }]);
  });

  it('are none in a description without, or in no description at all', () => {
    expect(candidateLinesIn('v=0\r\nm=audio 9 RTP/AVP 0\r\na=end-of-candidates\r\n')).toEqual([]);
    expect(candidateLinesIn('')).toEqual([]);
  });
});
