import { expect, test } from 'vitest';
import { recordedDescriptions } from '../../../tests/support/recorded-descriptions.ts';
import { parseDescription } from '../../lib/sdp/description.ts';
import { SAMPLE_OF } from '../../lib/sdp/samples.ts';
import { linesEn } from './sdp-lines.en.ts';
import { linesKo } from './sdp-lines.ko.ts';
import { explainWith } from './sdp-lines.types.ts';

const ko = explainWith(linesKo);
const en = explainWith(linesEn);

/** Every sentence has its facts filled in and ends as a sentence. */
function expectSentence(text: string, line: string): void {
  expect(text, line).not.toMatch(/undefined|NaN|\[object|\s{2}/);
  expect(text, line).toMatch(/[.]$/);
}

test('every line that browsers were seen to write has a text in both languages', () => {
  for (const { sdp } of recordedDescriptions()) {
    for (const { facts, text } of parseDescription(sdp).lines) {
      expectSentence(en(facts), text);
      expectSentence(ko(facts), text);
      expect(ko(facts), text).toMatch(/[가-힣]/);
      expect(en(facts), text).not.toMatch(/[가-힣]/);
    }
  }
});

test('so has a line of every kind that is known, and its sample is read as that kind', () => {
  for (const [kind, sample] of Object.entries(SAMPLE_OF)) {
    const [line] = parseDescription(sample).lines;
    expect(line?.facts.kind, sample).toBe(kind);
    if (line === undefined) continue;
    expectSentence(en(line.facts), sample);
    expectSentence(ko(line.facts), sample);
  }
});

test('the line’s own facts are in it', () => {
  const told = (text: string): readonly string[] => {
    const line = parseDescription(
      `m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=rtpmap:111 opus/48000/2\r\na=rtpmap:97 rtx/90000\r\na=rtpmap:96 VP8/90000\r\n${text}\r\n`,
    ).lines.at(-1);
    return line === undefined ? [] : [en(line.facts), ko(line.facts)];
  };
  expect(told('a=rtpmap:111 opus/48000/2')).toEqual([
    'Payload 111 is Opus at 48 kHz, 2 channels. The line always says 2 channels, also for mono.',
    '페이로드 111은 Opus, 48 kHz, 채널 2개예요. 모노라도 이 줄에는 늘 2라고 적어요.',
  ]);
  expect(told('a=fmtp:97 apt=96')).toEqual([
    'Payload 97 (RTX) carries packets of payload 96 (VP8) that are sent again.',
    '페이로드 97(RTX)은 페이로드 96(VP8)의 패킷을 다시 보낼 때 써요.',
  ]);
  expect(told('a=candidate:1 1 udp 2122 203.0.113.7 50000 typ srflx')[0]).toContain(
    '203.0.113.7:50000 over UDP',
  );
  expect(told('a=max-message-size:262144')[0]).toContain('256 KiB (262144 bytes)');
});
