import type { References } from './types.ts';

const NOT_CLOSED: readonly RTCSignalingState[] = [
  'stable',
  'have-local-offer',
  'have-remote-offer',
  'have-remote-pranswer',
  'have-local-pranswer',
];

/** Cards of chapter 6. A table. */
export const MEDIA = {
  replaceTrack: {
    kind: 'method',
    signature: 'sender.replaceTrack(withTrack: MediaStreamTrack | null): Promise<undefined>',
    legal: NOT_CLOSED,
    changes: {
      ko: 'sender가 보내는 트랙만 바뀌어요. 스트림, 방향, 상대의 트랙은 그대로예요.',
      en: 'The track that the sender sends, and nothing else: stream, direction and the track of the other side stay.',
    },
    fires: { ko: '없어요. 양쪽 모두요.', en: 'Nothing, on either side.' },
    throws: [
      {
        error: 'TypeError',
        when: { ko: '트랙의 종류가 다를 때', en: 'for a track of the other kind' },
        claim: 'replace-other-kind',
      },
      {
        error: 'InvalidStateError',
        when: {
          ko: '`close()` 뒤에, 또는 트랜시버가 멈춘 뒤에',
          en: 'after `close()`, or when the transceiver was stopped',
        },
        claim: 'replace-closed',
      },
    ],
    mistake: {
      ko: '자리를 내준 트랙이 멈췄다고 여겨요. `stop()`할 때까지 캡처는 계속돼요.',
      en: 'Taking the former track for stopped: it is captured until its `stop()`.',
    },
    spec: 'replaceTrack',
    sample: 'share-screen',
  },
  setCodecPreferences: {
    kind: 'method',
    signature: 'transceiver.setCodecPreferences(codecs: RTCRtpCodec[]): undefined',
    legal: [...NOT_CLOSED, 'closed'],
    legalNote: {
      ko: '닫힌 뒤에는 아무 효과가 없어요.',
      en: 'After closing it has no effect.',
    },
    changes: {
      ko: '다음 offer나 answer에 적을 코덱과 그 순서를 정해요.',
      en: 'Which codecs the next offer or answer lists, and in which order.',
    },
    fires: {
      ko: '없어요. `negotiationneeded`도 오지 않아요.',
      en: 'Nothing, not even `negotiationneeded`.',
    },
    throws: [
      {
        error: 'InvalidModificationError',
        when: {
          ko: '브라우저가 모르는 코덱이 있거나, 진짜 코덱이 하나도 없을 때',
          en: 'for a codec that the browser does not know, and for a list without a codec proper',
        },
        claim: 'codec-lists-refused',
      },
    ],
    mistake: {
      ko: '보낼 코덱을 고른다고 여겨요. 받고 싶은 순서예요.',
      en: 'Taking it for a choice of what is sent: it is what one would like to receive.',
    },
    spec: 'setCodecPreferences',
    sample: 'codec-order',
  },
  setParameters: {
    kind: 'method',
    signature: 'sender.setParameters(parameters: RTCRtpSendParameters): Promise<undefined>',
    legal: NOT_CLOSED,
    changes: {
      ko: '보내는 방법이 바로 바뀌어요: 코덱, 최대 비트레이트, 축소 비율, 켜고 끄기.',
      en: 'How the track is sent, at once: codec, highest bit rate, scale, on or off.',
    },
    fires: { ko: '없어요.', en: 'Nothing.' },
    throws: [
      {
        error: 'InvalidModificationError',
        when: {
          ko: '협상하지 않은 코덱을 골랐을 때',
          en: 'for a codec that was not negotiated',
        },
        claim: 'codec-not-negotiated',
      },
      {
        error: 'RangeError',
        when: {
          ko: '`scaleResolutionDownBy`가 1보다 작을 때',
          en: 'for a `scaleResolutionDownBy` below 1',
        },
        claim: 'scale-below-one',
      },
      {
        error: 'InvalidStateError',
        when: {
          ko: '같은 매개변수를 다시 넘겼을 때(Chromium)',
          en: 'for parameters that were set before (Chromium)',
        },
        claim: 'parameters-once-chromium',
      },
      {
        error: 'InvalidStateError',
        when: { ko: '`close()` 뒤에', en: 'after `close()`' },
        claim: 'parameters-closed',
      },
    ],
    mistake: {
      ko: '읽어 둔 매개변수를 두고두고 써요. 바꿀 때마다 `getParameters()`로 새로 읽으세요.',
      en: 'Keeping parameters for later: read them anew with `getParameters()` for each change.',
    },
    spec: 'setParameters',
    sample: 'codec-now',
  },
} as const satisfies References;
