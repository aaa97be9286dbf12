import type { References } from './types.ts';

const NOT_CLOSED: readonly RTCSignalingState[] = [
  'stable',
  'have-local-offer',
  'have-remote-offer',
  'have-local-pranswer',
  'have-remote-pranswer',
];

/** Cards of chapter 7. A table. */
export const DATA_CHANNELS = {
  createDataChannel: {
    kind: 'method',
    signature:
      'pc.createDataChannel(label: string, { ordered?, maxRetransmits?, maxPacketLifeTime?, protocol?, negotiated?, id? }): RTCDataChannel',
    legal: NOT_CLOSED,
    changes: {
      ko: '`connecting`인 채널이 생겨요. 첫 채널이면 다음 offer에 데이터 섹션이 들어가요.',
      en: 'There is a channel, `connecting`; the first one puts a data section into the next offer.',
    },
    fires: {
      ko: '첫 채널이면 `negotiationneeded`, 상대 쪽에서는 `datachannel`, 그다음 양쪽에서 `open`.',
      en: '`negotiationneeded` for the first one; on the other side `datachannel`; then `open` on both',
    },
    throws: [
      {
        error: 'TypeError',
        when: { ko: '한계를 둘 다 정했을 때', en: 'both limits are given' },
        claim: 'one-limit-only',
      },
      {
        error: 'TypeError',
        when: {
          ko: '`negotiated`인데 `id`가 없을 때',
          en: '`negotiated` is given without an `id`',
        },
        claim: 'negotiated-needs-id',
      },
    ],
    mistake: {
      ko: '채팅이나 파일에 `maxRetransmits`를 줘서 메시지를 조용히 잃어버려요.',
      en: 'Giving `maxRetransmits` to a chat or a file, which then loses messages in silence.',
    },
    spec: 'createDataChannel',
    sample: 'channel-options',
  },
  send: {
    kind: 'method',
    signature: 'channel.send(data: string | Blob | ArrayBuffer | ArrayBufferView): void',
    legal: NOT_CLOSED,
    legalNote: {
      ko: '채널의 `readyState`가 `open`이어야 해요. `signalingState`는 상관없어요.',
      en: 'The channel’s `readyState` has to be `open`; `signalingState` does not matter.',
    },
    changes: {
      ko: '`bufferedAmount`가 바로 늘고, 나가는 만큼 줄어요.',
      en: '`bufferedAmount` grows at once, and shrinks as the data goes out.',
    },
    fires: {
      ko: '상대 쪽에서 `message`, 대기열이 문턱까지 줄면 `bufferedamountlow`.',
      en: '`message` on the other side; `bufferedamountlow` when the queue is down to the threshold',
    },
    throws: [
      {
        error: 'InvalidStateError',
        when: { ko: '아직 열리지 않았을 때', en: 'the channel is not open yet' },
        claim: 'send-needs-open',
      },
      {
        error: 'TypeError',
        when: { ko: '`maxMessageSize`보다 클 때', en: 'it is larger than `maxMessageSize`' },
        claim: 'too-large-throws-chromium',
      },
      {
        error: 'OperationError',
        when: { ko: '대기열이 가득 찼을 때', en: 'the queue is full' },
        claim: 'queue-full-chromium',
      },
    ],
    mistake: {
      ko: '반복문에서 그냥 부르고, 보낸 만큼 도착했다고 여겨요.',
      en: 'Calling it in a loop, and taking what was sent for what has arrived.',
    },
    spec: 'sendData',
    sample: 'file-transfer',
  },
} as const satisfies References;
