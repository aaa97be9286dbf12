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
} as const satisfies References;
