import { describe, expect, it } from 'vitest';
import { compareDescriptions } from './compare.ts';
import { parseDescription } from './description.ts';

const HEAD = 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n';
const read = (...lines: readonly string[]) =>
  parseDescription(HEAD + lines.map((line) => `${line}\r\n`).join(''));

const differences = (
  first: ReturnType<typeof read>,
  second: ReturnType<typeof read>,
  kind: 'answer' | 'change',
): readonly string[] =>
  compareDescriptions(first, second, kind).flatMap(({ lines }) =>
    lines
      .filter(({ status }) => status !== 'same')
      .map(
        ({ status, first: one, second: two }) =>
          `${status}: ${one?.text ?? '-'} | ${two?.text ?? '-'}`,
      ),
  );

describe('an answer beside its offer', () => {
  it('tells what was accepted, dropped and answered otherwise, whatever the numbers are', () => {
    const offer = read(
      'm=audio 9 UDP/TLS/RTP/SAVPF 111 0',
      'a=ice-ufrag:aaaa',
      'a=setup:actpass',
      'a=sendrecv',
      'a=rtpmap:111 opus/48000/2',
      'a=rtpmap:0 PCMU/8000',
    );
    const answer = read(
      'm=audio 9 UDP/TLS/RTP/SAVPF 96',
      'a=ice-ufrag:bbbb',
      'a=setup:active',
      'a=recvonly',
      'a=rtpmap:96 opus/48000/2',
    );
    expect(differences(offer, answer, 'answer')).toEqual([
      'changed: m=audio 9 UDP/TLS/RTP/SAVPF 111 0 | m=audio 9 UDP/TLS/RTP/SAVPF 96',
      'own: a=ice-ufrag:aaaa | a=ice-ufrag:bbbb',
      'changed: a=setup:actpass | a=setup:active',
      'changed: a=sendrecv | a=recvonly',
      'changed: a=rtpmap:111 opus/48000/2 | a=rtpmap:96 opus/48000/2',
      'dropped: a=rtpmap:0 PCMU/8000 | -',
    ]);
    const [, audio] = compareDescriptions(offer, answer, 'answer');
    expect(audio?.kept.map(({ name }) => name)).toEqual(['opus']);
    expect(audio?.dropped.map(({ name }) => name)).toEqual(['PCMU']);
  });

  it('tells a section that was rejected', () => {
    const [, section] = compareDescriptions(
      read('m=video 9 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'),
      read('m=video 0 UDP/TLS/RTP/SAVPF 96', 'a=rtpmap:96 VP8/90000'),
      'answer',
    );
    expect(section?.status).toBe('rejected');
    expect(section?.dropped.map(({ name }) => name)).toEqual(['VP8']);
  });
});

describe('a description beside the one before', () => {
  it('tells new credentials of an ICE restart as changed', () => {
    const lines = ['m=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'a=mid:0'];
    const before = read(...lines, 'a=ice-ufrag:aaaa');
    expect(differences(before, read(...lines, 'a=ice-ufrag:bbbb'), 'change')).toEqual([
      'changed: a=ice-ufrag:aaaa | a=ice-ufrag:bbbb',
    ]);
  });

  it('tells a new section, and one of two H.264 profiles that is gone', () => {
    const profile = (payload: number, id: string): readonly string[] => [
      `a=rtpmap:${String(payload)} H264/90000`,
      `a=fmtp:${String(payload)} profile-level-id=${id}`,
    ];
    const before = read(
      'm=video 9 RTP/SAVPF 96 97',
      ...profile(96, '42e01f'),
      ...profile(97, '4d001f'),
    );
    const after = read('m=video 9 RTP/SAVPF 97', ...profile(97, '4d001f'), 'm=audio 9 RTP/SAVPF 0');
    expect(differences(before, after, 'change')).toEqual([
      'changed: m=video 9 RTP/SAVPF 96 97 | m=video 9 RTP/SAVPF 97',
      'dropped: a=rtpmap:96 H264/90000 | -',
      'dropped: a=fmtp:96 profile-level-id=42e01f | -',
      'added: - | m=audio 9 RTP/SAVPF 0',
    ]);
    expect(compareDescriptions(before, after, 'change').map(({ status }) => status)).toEqual([
      'same',
      'changed',
      'new',
    ]);
  });
});
