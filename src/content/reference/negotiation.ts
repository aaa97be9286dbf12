import type { References } from './types.ts';

const NOT_CLOSED: readonly RTCSignalingState[] = [
  'stable',
  'have-local-offer',
  'have-remote-offer',
  'have-remote-pranswer',
  'have-local-pranswer',
];

/** Cards of chapter 3, first half. A table. */
export const NEGOTIATION = {
  createOffer: {
    kind: 'method',
    signature: 'pc.createOffer(options?: { iceRestart?: boolean }): Promise<{ type, sdp }>',
    legal: ['stable', 'have-local-offer'],
    changes: {
      ko: '아무것도 바꾸지 않아요. 텍스트만 만들어요.',
      en: 'Nothing. It only makes a text.',
    },
    fires: { ko: '없어요.', en: 'Nothing.' },
    throws: [
      {
        error: 'InvalidStateError',
        when: {
          ko: '상대의 offer에 아직 답하지 않았을 때',
          en: 'while an offer of the other side waits for its answer',
        },
        claim: 'create-offer-wrong-state',
      },
      {
        error: 'InvalidStateError',
        when: { ko: '`close()` 뒤에', en: 'after `close()`' },
        claim: 'create-offer-closed',
      },
    ],
    mistake: {
      ko: '트랙도 채널도 넣지 않은 채 만들어서, 섹션이 없는 offer를 보내요.',
      en: 'Calling it before anything was added, and sending an offer without a section.',
    },
    spec: 'createOffer',
    sample: 'create-offer',
  },
  createAnswer: {
    kind: 'method',
    signature: 'pc.createAnswer(): Promise<{ type, sdp }>',
    legal: ['have-remote-offer', 'have-local-pranswer'],
    changes: {
      ko: '아무것도 바꾸지 않아요. 텍스트만 만들어요.',
      en: 'Nothing. It only makes a text.',
    },
    fires: { ko: '없어요.', en: 'Nothing.' },
    throws: [
      {
        error: 'InvalidStateError',
        when: { ko: '답할 offer가 없을 때', en: 'where there is no offer to answer' },
        claim: 'create-answer-wrong-state',
      },
      {
        error: 'InvalidStateError',
        when: { ko: '`close()` 뒤에', en: 'after `close()`' },
        claim: 'create-answer-closed',
      },
    ],
    mistake: {
      ko: '보낼 트랙을 answer를 만든 뒤에 추가해서, 한 번 더 협상하게 돼요.',
      en: 'Adding tracks after the answer was made, which takes another exchange.',
    },
    spec: 'createAnswer',
    sample: 'create-answer',
  },
  setLocalDescription: {
    kind: 'method',
    signature: 'pc.setLocalDescription(description?: { type, sdp? }): Promise<undefined>',
    legal: NOT_CLOSED,
    legalNote: {
      ko: '인자 없이 부르면 어느 상태에서든 필요한 것을 만들어 적용해요. 인자로 주는 description은 상태에 맞아야 해요.',
      en: 'Without an argument it makes what is due in each of them. A description that you give has to fit the state.',
    },
    changes: {
      ko: '`signalingState`, `localDescription`. 그리고 후보 수집이 시작돼요.',
      en: '`signalingState` and `localDescription`; gathering begins.',
    },
    fires: {
      ko: '`signalingstatechange`, `icegatheringstatechange`, `icecandidate`',
      en: '`signalingstatechange`, `icegatheringstatechange`, `icecandidate`',
    },
    throws: [
      {
        error: 'InvalidStateError',
        when: {
          ko: 'offer를 만든 뒤 적용하기 전에 상대의 offer가 먼저 적용됐을 때',
          en: 'when an offer of the other side was applied since yours was made',
        },
        claim: 'raced-offer-refused',
      },
      {
        error: 'InvalidModificationError',
        when: {
          ko: '더 나중에 만든 offer가 있을 때',
          en: 'for an offer that is not the last one made',
        },
        claim: 'stale-offer-refused',
      },
      {
        error: 'InvalidStateError',
        when: { ko: '`close()` 뒤에', en: 'after `close()`' },
        claim: 'set-local-closed',
      },
    ],
    mistake: {
      ko: '핸들러를 이 호출 뒤에 달아서 처음 나온 후보를 놓쳐요.',
      en: 'Attaching handlers after this call, and missing the first candidates.',
    },
    spec: 'setLocalDescription',
    sample: 'set-local-description',
  },
  setRemoteDescription: {
    kind: 'method',
    signature: 'pc.setRemoteDescription(description: { type, sdp }): Promise<undefined>',
    legal: NOT_CLOSED,
    legalNote: {
      ko: 'offer는 `closed`만 아니면 어느 상태에서나 받아요. answer는 내 offer가 기다리고 있을 때만 받아요.',
      en: 'An offer is taken in all of them, an answer only while an offer of yours is waiting.',
    },
    changes: {
      ko: '`signalingState`, `remoteDescription`, 트랜시버와 트랜스포트',
      en: '`signalingState`, `remoteDescription`, transceivers and transports',
    },
    fires: {
      ko: '`track`, `signalingstatechange`. 트랜스포트가 연결되면 `datachannel`도 와요.',
      en: '`track`, `signalingstatechange`; `datachannel` once the transport is connected',
    },
    throws: [
      {
        error: 'InvalidStateError',
        when: { ko: '`stable`에서 answer를 받았을 때', en: 'for an answer in `stable`' },
        claim: 'answer-in-stable-refused',
      },
      {
        error: 'OperationError',
        when: { ko: 'SDP를 읽을 수 없을 때', en: 'when the SDP cannot be read' },
        claim: 'bad-sdp-refused',
      },
      {
        error: 'InvalidStateError',
        when: { ko: '`close()` 뒤에', en: 'after `close()`' },
        claim: 'set-remote-closed',
      },
    ],
    mistake: {
      ko: '같은 answer를 두 번 적용해요.',
      en: 'Applying the same answer twice.',
    },
    spec: 'setRemoteDescription',
    sample: 'set-remote-description',
  },
  addIceCandidate: {
    kind: 'method',
    signature: 'pc.addIceCandidate(candidate?: RTCIceCandidateInit | null): Promise<undefined>',
    legal: NOT_CLOSED,
    legalNote: {
      ko: '단, `remoteDescription`이 있어야 해요. `stable`이라도 새 연결에는 없어요.',
      en: 'Provided that there is a `remoteDescription`: a new connection is `stable`, too, and has none.',
    },
    changes: {
      ko: '`remoteDescription.sdp`에 후보가 더해지고, 확인할 쌍이 늘어나요.',
      en: 'The candidate joins `remoteDescription.sdp`, and there are more pairs to check.',
    },
    fires: {
      ko: '바로 오는 이벤트는 없어요. 쌍이 통하면 `iceconnectionstatechange`가 와요.',
      en: 'Nothing at once; `iceconnectionstatechange` follows when a pair works.',
    },
    throws: [
      {
        error: 'InvalidStateError',
        when: {
          ko: '`remoteDescription`이 아직 없을 때',
          en: 'while there is no `remoteDescription`',
        },
        claim: 'candidate-too-early',
      },
      {
        error: 'TypeError',
        when: {
          ko: '`sdpMid`와 `sdpMLineIndex`가 모두 없을 때',
          en: 'without both `sdpMid` and `sdpMLineIndex`',
        },
        claim: 'candidate-without-section',
      },
      {
        error: 'OperationError',
        when: { ko: '그런 섹션이 없을 때', en: 'when there is no such section' },
        claim: 'candidate-wrong-section',
      },
      {
        error: 'InvalidStateError',
        when: { ko: '`close()` 뒤에', en: 'after `close()`' },
        claim: 'add-candidate-closed',
      },
    ],
    mistake: {
      ko: '후보가 아니라 이벤트를 통째로, 또는 한 겹 더 싸서 보내요.',
      en: 'Sending the event, or a candidate wrapped once more, in place of the candidate.',
    },
    spec: 'addIceCandidate',
    sample: 'add-ice-candidate',
  },
} as const satisfies References;
