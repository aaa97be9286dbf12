import { describe, expect, it } from 'vitest';
import {
  appear,
  call,
  construct,
  delivered,
  dropped,
  fired,
  mark,
  pairEnd,
  sent,
  settle,
  state,
  traceOf,
} from '../../../tests/support/micro-trace.ts';
import type { MicroEvent } from '../../../tests/support/micro-trace.ts';
import { randomTrace } from '../../../tests/support/random-trace.ts';
import { foldPrefix } from '../../lib/views/fold.ts';
import { transcriptFold } from '../../lib/views/transcript.ts';
import { transcriptEn } from './transcript.en.ts';
import { transcriptKo } from './transcript.ko.ts';

/** The last line of a trace, in both languages. */
function told(...events: readonly MicroEvent[]): readonly [en: string, ko: string] {
  const line = foldPrefix(transcriptFold, traceOf(...events)).lines.at(-1)!;
  return [transcriptEn.sentence(line), transcriptKo.sentence(line)];
}

const candidate = 'candidate:1 1 udp 2122 192.0.2.2 50000 typ host';
const channel = appear('A', 'dc1', 'data-channel', 'pc1', { label: 'chat' }, { state: 'open' });
const wrong = { name: 'InvalidStateError', message: 'Called in wrong state: stable' };
const offer = call('A', 'pc1', 'c1', 'setLocalDescription', [{ type: 'offer', sdp: '' }]);
const console1: MicroEvent = { type: 'console', peer: 'A', level: 'warn', args: ['a', 1] };
const selected: MicroEvent = {
  type: 'selected-pair',
  peer: 'A',
  on: 'ice-transport1',
  pair: { local: pairEnd(5), remote: pairEnd(6, { candidateType: 'prflx', address: '' }) },
  seen: 'event',
};

/** Every type of event, and what is said of it. */
const SENTENCES: readonly (readonly [events: readonly MicroEvent[], en: string, ko: string])[] = [
  [
    [construct('A', 'pc1')],
    'A constructs an RTCPeerConnection.',
    'A: RTCPeerConnection을 만들었어요.',
  ],
  [
    [channel],
    'A: RTCDataChannel “chat” appears, open.',
    'A: RTCDataChannel “chat” 객체가 생겼어요(open).',
  ],
  [
    [offer],
    'A calls setLocalDescription(offer).',
    'A: setLocalDescription(offer) 메서드를 호출했어요.',
  ],
  [
    [channel, call('A', 'dc1', 'c1', 'send', ['hi'])],
    'A calls send("hi") on the data channel “chat”.',
    'A: 데이터 채널 “chat”에서 send("hi") 메서드를 호출했어요.',
  ],
  [
    [offer, settle('A', 'pc1', 'c1')],
    'A: the promise of setLocalDescription(offer) is fulfilled.',
    'A: setLocalDescription(offer) 호출의 프로미스가 이행됐어요.',
  ],
  [
    [offer, settle('A', 'pc1', 'c1', wrong)],
    'A: the promise of setLocalDescription(offer) is rejected with InvalidStateError: “Called in wrong state: stable”.',
    'A: setLocalDescription(offer) 호출의 프로미스가 거부됐어요. InvalidStateError: “Called in wrong state: stable”.',
  ],
  [
    [state('A', 'pc1', 'signaling', 'stable', 'have-local-offer')],
    'A: signalingState stable → have-local-offer.',
    'A: signalingState가 stable에서 have-local-offer로 바뀌었어요.',
  ],
  [
    [channel, state('A', 'dc1', 'data-channel', 'open', 'closing')],
    'A: data channel “chat” readyState open → closing.',
    'A: 데이터 채널 “chat”의 readyState가 open에서 closing으로 바뀌었어요.',
  ],
  [
    [state('A', 'pc1', 'signaling', 'stable', 'closed', { seen: 'read' })],
    'A: signalingState stable → closed (read; no event fires).',
    'A: signalingState가 stable에서 closed로 바뀌었어요(이벤트 없이 값을 읽어서 확인).',
  ],
  [
    [fired('A', 'pc1', 'icecandidate', { candidate: { candidate } })],
    'A gathers a host candidate: udp 192.0.2.2:50000.',
    'A: host 후보를 찾았어요(udp 192.0.2.2:50000).',
  ],
  [
    [fired('A', 'pc1', 'icecandidate', { candidate: null })],
    'A has gathered all candidates (icecandidate: null).',
    'A: 후보를 모두 모았어요(icecandidate: null).',
  ],
  [
    [fired('A', 'pc1', 'icecandidateerror', { errorCode: 701, errorText: 'timed out' })],
    'A: icecandidateerror fires: 701 timed out.',
    'A: icecandidateerror 이벤트가 발생했어요(701 timed out).',
  ],
  [
    [fired('A', 'pc1', 'negotiationneeded')],
    'A: negotiationneeded fires.',
    'A: negotiationneeded 이벤트가 발생했어요.',
  ],
  [
    [channel, fired('A', 'dc1', 'message', { data: 'hi' })],
    'A receives "hi" on the data channel “chat”.',
    'A: 데이터 채널 “chat”에서 메시지를 받았어요("hi").',
  ],
  [
    [
      appear('B', 'track1', 'track', 'pc1', { kind: 'video' }),
      fired('B', 'pc1', 'track', { track: { $: 'ref', id: 'track1' } }),
    ],
    'B receives a track: video.',
    'B: 상대가 보내는 트랙을 받았어요(video).',
  ],
  [
    [channel, fired('A', 'dc1', 'error', { error: { $: 'error', ...wrong } })],
    'A: error fires on the data channel “chat”: InvalidStateError.',
    'A: 데이터 채널 “chat”에서 error 이벤트가 발생했어요(InvalidStateError).',
  ],
  [[sent('m1')], 'A sends an offer to B.', 'A → B: offer를 보냈어요.'],
  [
    [sent('m1'), delivered('m1', 'candidate')],
    'B receives the ICE candidate from A.',
    'A → B: ICE 후보가 도착했어요.',
  ],
  [
    [sent('m1'), dropped('m1', 'answer')],
    'The answer from A to B is lost on the way.',
    'A → B: answer가 가는 길에 사라졌어요.',
  ],
  [
    [selected],
    'A selects the candidate pair host udp 192.0.2.2:5 ↔ prflx udp :6.',
    'A: 후보 쌍을 선택했어요(host udp 192.0.2.2:5 ↔ prflx udp :6).',
  ],
  [
    [{ type: 'stats', peer: 'A', on: 'pc1', reports: [{}, {}] }],
    'A: statistics are read, 2 dictionaries.',
    'A: 통계를 읽었어요(항목 2개).',
  ],
  [[console1], 'A’s console (warn): "a" 1.', 'A의 콘솔(warn): "a" 1.'],
  [
    [
      {
        type: 'console',
        peer: null,
        level: 'log',
        method: 'table',
        args: [
          { $: 'preview', shape: 'list', className: 'Array', size: 3, entries: [], more: 3 },
          { $: 'preview', shape: 'object', className: 'RTCPeerConnection', entries: [] },
          { $: 'joined', parts: ['is ', { $: 'getter' }] },
        ],
      },
    ],
    'Console (table): Array(3) RTCPeerConnection is (…).',
    '콘솔(table): Array(3) RTCPeerConnection is (…).',
  ],
  [
    [{ type: 'console', peer: null, level: 'log', method: 'clear', args: [] }],
    'Console (clear).',
    '콘솔(clear).',
  ],
  [
    [
      {
        type: 'thrown',
        peer: null,
        how: 'uncaught',
        error: wrong,
        where: { file: 'main.ts', line: 3, column: 7 },
      },
    ],
    'The code throws InvalidStateError: “Called in wrong state: stable” and nothing catches it (main.ts:3).',
    '코드에서 아무도 처리하지 않은 오류가 났어요(main.ts:3). InvalidStateError: “Called in wrong state: stable”.',
  ],
  [
    [{ type: 'thrown', peer: null, how: 'rejection', error: { name: 'Object', message: '' } }],
    'A promise is rejected with Object and nobody handles it.',
    '프로미스가 거부됐는데 아무도 처리하지 않았어요. Object.',
  ],
  [
    [
      {
        type: 'thrown',
        peer: null,
        how: 'loop',
        error: { name: 'Error', message: '' },
        where: { file: 'main.ts', line: 9, column: 1 },
      },
    ],
    'A loop runs on and lets nothing else happen (main.ts:9).',
    '반복문이 끝나지 않아 다른 일이 멈췄어요(main.ts:9).',
  ],
  [
    [mark('peer-gone', 'B', { how: 'left', lastHeardMs: 0 })],
    'B says that its page is being left.',
    'B: 페이지를 떠난다고 알렸어요.',
  ],
  [[mark('peer-gone', 'B')], 'B is gone without a word.', 'B: 아무 말 없이 사라졌어요.'],
  [
    [mark('ignored', 'B', { reason: 'replayed', found: '3', count: 1 })],
    'B ignores a message: it has arrived before.',
    'B: 이미 받은 메시지라 메시지를 무시했어요.',
  ],
  [[mark('note-1')], 'Mark: note-1.', '표시: note-1.'],
];

describe('the transcript', () => {
  it.each(SENTENCES)('tells %# in both languages', (events, en, ko) => {
    expect(told(...events)).toEqual([en, ko]);
  });

  it('tells a known cause as one', () => {
    const change = state('A', 'pc1', 'signaling', 'stable', 'have-local-offer', {
      cause: { seq: 0, how: 'known' },
    });
    expect(told(call('A', 'pc1', 'c1', 'setLocalDescription'), change)).toEqual([
      'A: signalingState stable → have-local-offer, because A called setLocalDescription().',
      'A: signalingState가 stable에서 have-local-offer로 바뀌었어요. A의 setLocalDescription() 호출 때문이에요.',
    ]);
  });

  it('tells an inferred cause as what came before', () => {
    const dtls = state('A', 'dtls1', 'dtls', 'connecting', 'connected');
    const change = state('A', 'pc1', 'connection', 'connecting', 'connected', {
      cause: { seq: 0, how: 'inferred' },
    });
    expect(told(dtls, change)).toEqual([
      'A: connectionState connecting → connected, after A’s RTCDtlsTransport state became connected.',
      'A: connectionState가 connecting에서 connected로 바뀌었어요. A의 RTCDtlsTransport state 변화(connected) 다음에 일어났어요.',
    ]);
  });

  it('names the call behind a settled promise that led to something', () => {
    const settled = settle('A', 'pc1', 'c1', undefined, { cause: { seq: 0, how: 'known' } });
    const message = sent('m1', 'offer', 'A', 'B', { cause: { seq: 1, how: 'inferred' } });
    expect(told(offer, settled, message)).toEqual([
      'A sends an offer to B, after A’s setLocalDescription(offer) settled.',
      'A → B: offer를 보냈어요. A의 setLocalDescription(offer) 호출 완료 다음에 일어났어요.',
    ]);
  });

  it('does not tell the obvious: the call of what settles, the sending of what arrives', () => {
    const settled = settle('A', 'pc1', 'c1', undefined, { cause: { seq: 0, how: 'known' } });
    expect(told(offer, settled)[0]).not.toMatch('because');
    const arrives = delivered('m1', 'offer', 'A', 'B', { cause: { seq: 0, how: 'known' } });
    expect(told(sent('m1'), arrives)[0]).toBe('B receives the offer from A.');
  });

  it.each([1, 2, 3, 4])('finds a sentence for every event of any trace (seed %i)', (seed) => {
    const { lines } = foldPrefix(transcriptFold, randomTrace(seed, 2000));
    for (const line of lines) {
      for (const words of [transcriptEn, transcriptKo]) {
        expect(words.sentence(line)).toMatch(/^[^\n]{4,}\.$/u);
        expect(words.sentence(line)).not.toMatch(/undefined,|\[object|NaN/);
        expect(words.sentence(line)).toContain(words.plain(line).replace(/\.$/, ''));
      }
    }
  });

  it('keeps a program’s long and broken text short, on one line', () => {
    const [en] = told(call('A', 'pc1', 'c1', 'createDataChannel', [`a\n${'b'.repeat(1e6)}`]));
    expect(en.length).toBeLessThan(120);
    expect(en).not.toContain('\n');
  });
});
