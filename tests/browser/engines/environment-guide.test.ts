/**
 * The blocks of the guide that this project grew from, each pasted as it stands. Its text is not ours to keep here:
 * `PCSCOPE_GUIDE=path/to/guide.md` runs this; our own programs with the same names are in environment.test.ts.
 */
import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { eachEngine, type Tab } from '../engine.ts';
import { logOf, runs, sketches, type Expected } from './environment-run.ts';

const path = process.env['PCSCOPE_GUIDE'];

/** JavaScript blocks by their number among all fenced blocks. */
function blocksOf(text: string): ReadonlyMap<string, string> {
  const all = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)];
  return new Map(
    all.flatMap(([, language, code], index) =>
      language === 'javascript' ? [[`S${String(index + 1).padStart(2, '0')}`, code ?? '']] : [],
    ),
  );
}

const made: Expected = { connection: 'none', trace: ['A construct'] };
const connects = ['A connection connected', 'B connection connected'];

const expected: Readonly<Record<string, Expected & { readonly more?: string }>> = {
  S01: made,
  S03: made,
  S04: made,
  S05: made,
  S06: made,
  S07: made,
  S08: { problems: ['SyntaxError 11'] },
  S09: { connection: 'fresh', lines: ['{'], trace: ['A createAnswer fulfilled'] },
  S10: { connection: 'fresh', problems: ['InvalidStateError 8'] },
  S11: { connection: 'fresh', problems: ['InvalidStateError 7'] },
  S12: { connection: 'connecting', lines: ['✅ ICE 후보 추가 완료'], trace: connects },
  S13: { connection: 'fresh', problems: ['InvalidAccessError 15'] },
  S14: { connection: 'connected', trace: ['A sent offer', 'A sent offer', 'B removetrack'] },
  S15: { connection: 'connected', lines: ['audio: ', 'video: '], stage: true },
  S16: { connection: 'connected', lines: ['{'] },
  S17: { connection: 'connected', lines: ['{'] },
  S18: { connection: 'connected', lines: ['candidate-pair', 'outbound-rtp'] },
  S19: { connection: 'connected', lines: ['closed', 'closed'], trace: ['A connection closed'] },
  S20: { connection: 'connected', trace: ['A sent offer', 'A sent offer', 'A delivered answer'] },
  S21: {
    connection: 'connecting',
    lines: ['ICE 후보 발견:', '타입: host', '주소: candidate:', 'ICE 수집 완료'],
    trace: connects,
  },
  S22: {
    connection: 'connecting',
    lines: ['종류: audio', '종류: video', '트랙 음소거 해제됨'],
    trace: connects,
    stage: true,
  },
  S23: {
    connection: 'connecting',
    lines: ['연결 상태: connecting', '연결 상태: connected', '✅ 연결 성공!'],
    stage: true,
  },
  S24: { connection: 'connecting', lines: ['ICE 체크 중...', 'ICE 연결됨'] },
  S25: { connection: 'connecting', lines: ['ICE 후보 수집 중...', 'ICE 수집 완료'] },
  S26: { connection: 'connecting', lines: ['Local Offer 설정 완료', '안정 상태'] },
  S27: { connection: 'connecting', lines: ['재협상 필요'], trace: connects },
  S28: {
    connection: 'connecting',
    lines: ['데이터 채널 받음:', '데이터 채널 열림', '메시지 받음:'],
  },
  S32: {
    connection: 'connected',
    more: 'toggleVideo(); toggleAudio();',
    lines: ['비디오: OFF', '오디오: MUTED'],
  },
  S33: {
    connection: 'connected',
    more: 'await startScreenShare(); await stopScreenShare();',
    lines: ['✅ 화면 공유 시작', '✅ 카메라로 복귀'],
  },
  S34: { connection: 'connected', lines: ['✅ VP9 코덱 우선 설정', '✅ H264 코덱 우선 설정'] },
  S35: {
    connection: 'connecting',
    lines: ['✅ 데이터 채널 열림', '메시지 받음: Hello!', '메시지 받음: Hello from'],
    trace: ['B message "Hello!"', 'B message "Received!"'],
  },
  S36: {
    connection: 'connected',
    more: 'await sendFile(file);',
    lines: ['전송 중: 104.00%', '✅ 파일 전송 완료'],
    trace: ['B message "Hello, World!"'],
  },
  S37: {
    connection: 'none',
    more: `const calls = new PeerConnectionManager(socket, localStream);
      const call = calls.create(remoteUserId);
      socket.on('answer', ({ answer }) => call.setRemoteDescription(answer));
      socket.on('ice-candidate', ({ candidate }) => call.addIceCandidate(candidate));
      await call.setLocalDescription();
      socket.emit('offer', { target: remoteUserId, offer: call.localDescription });`,
    trace: connects,
    stage: true,
  },
  S39: { connection: 'connected', lines: ['송신 비디오:', '수신 비디오:'] },
  S40: { connection: 'connected', lines: ['연결 품질:'], stage: true },
  S41: { connection: 'none', trace: ['A connection closed'] },
  S42: { connection: 'connecting', trace: connects },
};

if (path === undefined) {
  it.skip('runs the guide’s blocks: PCSCOPE_GUIDE names no file', () => undefined);
} else {
  const blocks = blocksOf(readFileSync(path, 'utf8'));

  it('knows what to expect of each of the 37 blocks', () => {
    expect([...blocks.keys()]).toEqual(Object.keys(expected));
  });

  eachEngine((engine) => {
    let tab: Tab | undefined;
    const page = async (): Promise<Tab> => {
      tab ??= await engine().open('/__tests/environment.html');
      await tab.waitFor('typeof environment !== "undefined"');
      return tab;
    };

    it.each([...blocks])('%s does what the browser does with it', async (id, text) => {
      const { more = '', ...rest } = expected[id] ?? {};
      await runs(await page(), `${text}\n${more}`, rest);
    });

    it('keeps the printed order of the outline: its handlers come too late, and it ends closed', async () => {
      await runs(await page(), blocks.get('S41') ?? '', { trace: ['A connection closed'] });
      const { events } = await logOf(await page());
      const happened = sketches(events as never);
      const at = (what: string): number => happened.indexOf(what);
      const order = [
        'A setLocalDescription fulfilled',
        'A setRemoteDescription fulfilled',
        'A addIceCandidate fulfilled',
        'A connection closed',
      ].map(at);
      expect(order).not.toContain(-1);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(at('A setLocalDescription fulfilled')).toBeLessThan(at('B sent answer'));
      // Nobody heard of the tracks: the video has nothing to show.
      expect((await logOf(await page())).stage.at(-1) ?? 0).toBe(0);
    });
  });
}
