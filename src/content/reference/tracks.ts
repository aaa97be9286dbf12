import type { References } from './types.ts';

const NOT_CLOSED: readonly RTCSignalingState[] = [
  'stable',
  'have-local-offer',
  'have-remote-offer',
  'have-remote-pranswer',
  'have-local-pranswer',
];

/** Reading, ending and asking for a restart are refused nowhere. */
const EVERYWHERE: readonly RTCSignalingState[] = [...NOT_CLOSED, 'closed'];

/** Cards of chapter 3, second half. A table. */
export const TRACKS = {
  addTrack: {
    kind: 'method',
    signature: 'pc.addTrack(track: MediaStreamTrack, ...streams: MediaStream[]): RTCRtpSender',
    legal: NOT_CLOSED,
    changes: {
      ko: 'sender가 생기거나, 비어 있던 자리를 써요.',
      en: 'A sender is made, or an unused place taken.',
    },
    fires: { ko: '`negotiationneeded`', en: '`negotiationneeded`' },
    throws: [
      {
        error: 'InvalidAccessError',
        when: {
          ko: '같은 트랙이 이 연결에 이미 있을 때',
          en: 'when this connection has the track already',
        },
        claim: 'track-once',
      },
      {
        error: 'InvalidStateError',
        when: { ko: '`close()` 뒤에', en: 'after `close()`' },
        claim: 'add-track-closed',
      },
    ],
    mistake: {
      ko: '스트림을 넘기지 않아서, 상대의 `streams`가 비어 있어요.',
      en: 'Giving no stream, so that `streams` is empty on the other side.',
    },
    spec: 'addTrack',
    sample: 'add-track',
  },
  removeTrack: {
    kind: 'method',
    signature: 'pc.removeTrack(sender: RTCRtpSender): undefined',
    legal: NOT_CLOSED,
    changes: {
      ko: '`sender.track`이 `null`이 되고 `direction`에서 보내기가 빠져요.',
      en: '`sender.track` is `null`; `direction` no longer sends.',
    },
    fires: {
      ko: '`negotiationneeded`. 교환한 뒤 상대 쪽에 `mute`',
      en: '`negotiationneeded`; `mute` on the other side after the exchange',
    },
    throws: [
      {
        error: 'TypeError',
        when: { ko: 'sender가 아니라 트랙을 넘겼을 때', en: 'for a track in place of a sender' },
        claim: 'remove-takes-a-sender',
      },
      {
        error: 'InvalidAccessError',
        when: { ko: '다른 연결의 sender일 때', en: 'for a sender of another connection' },
        claim: 'remove-foreign-sender',
      },
      {
        error: 'InvalidStateError',
        when: { ko: '`close()` 뒤에', en: 'after `close()`' },
        claim: 'remove-closed',
      },
    ],
    mistake: {
      ko: '카메라가 꺼졌다고 여겨요. 트랙은 `stop()`으로 따로 꺼야 해요.',
      en: 'Taking the camera for off: the track needs a `stop()` of its own.',
    },
    spec: 'removeTrack',
    sample: 'remove-track',
  },
  getSenders: {
    kind: 'method',
    signature: 'pc.getSenders(): RTCRtpSender[]',
    legal: EVERYWHERE,
    legalNote: {
      ko: 'Firefox에서는 닫힌 뒤에 목록이 비어 있어요.',
      en: 'In Firefox the list is empty after closing.',
    },
    changes: { ko: '아무것도 바꾸지 않아요.', en: 'Nothing.' },
    fires: { ko: '없어요.', en: 'Nothing.' },
    throws: [],
    mistake: {
      ko: '`track?.kind`로 찾아서, 트랙이 빈 sender를 놓쳐요.',
      en: 'Looking by `track?.kind`, and missing senders without a track.',
    },
    spec: 'getSenders',
    sample: 'senders',
  },
  getReceivers: {
    kind: 'method',
    signature: 'pc.getReceivers(): RTCRtpReceiver[]',
    legal: EVERYWHERE,
    legalNote: {
      ko: 'Firefox에서는 닫힌 뒤에 목록이 비어 있어요.',
      en: 'In Firefox the list is empty after closing.',
    },
    changes: { ko: '아무것도 바꾸지 않아요.', en: 'Nothing.' },
    fires: { ko: '없어요.', en: 'Nothing.' },
    throws: [],
    mistake: {
      ko: '목록에 있으면 들어오고 있다고 여겨요. `track.muted`를 보세요.',
      en: 'Taking what is listed for what arrives: look at `track.muted`.',
    },
    spec: 'getReceivers',
    sample: 'receivers',
  },
  getTransceivers: {
    kind: 'method',
    signature: 'pc.getTransceivers(): RTCRtpTransceiver[]',
    legal: EVERYWHERE,
    changes: { ko: '아무것도 바꾸지 않아요.', en: 'Nothing.' },
    fires: { ko: '없어요.', en: 'Nothing.' },
    throws: [],
    mistake: {
      ko: '`direction`을 지금 흐르는 방향으로 읽어요. 합의한 것은 `currentDirection`이에요.',
      en: 'Reading `direction` as what flows now: that is `currentDirection`.',
    },
    spec: 'getTransceivers',
    sample: 'transceivers',
  },
  getStats: {
    kind: 'method',
    signature: 'pc.getStats(selector?: MediaStreamTrack | null): Promise<RTCStatsReport>',
    legal: EVERYWHERE,
    changes: { ko: '아무것도 바꾸지 않아요.', en: 'Nothing.' },
    fires: { ko: '없어요.', en: 'Nothing.' },
    throws: [
      {
        error: 'InvalidAccessError',
        when: {
          ko: '이 연결에 없는 트랙을 넘겼을 때',
          en: 'for a track that this connection does not have',
        },
        claim: 'stats-unknown-track',
      },
    ],
    mistake: {
      ko: '누적값을 그대로 보여 줘요. 속도는 두 번 읽은 값의 차이예요.',
      en: 'Showing totals: a rate is the difference of two readings.',
    },
    spec: 'getStats',
    sample: 'get-stats',
  },
  close: {
    kind: 'method',
    signature: 'pc.close(): undefined',
    legal: EVERYWHERE,
    legalNote: {
      ko: '이미 `closed`면 아무 일도 하지 않아요.',
      en: 'In `closed` it does nothing.',
    },
    changes: {
      ko: '모든 상태가 `closed`가 되고, 받는 트랙이 끝나요.',
      en: 'All states are `closed`; received tracks end.',
    },
    fires: {
      ko: '내 쪽 상태 이벤트는 없어요. 상대 쪽 채널에는 `close`',
      en: 'No state event on this side; `close` of the channel on the other',
    },
    throws: [],
    mistake: {
      ko: '상대가 곧바로 알 거라고 여겨요. “bye”는 직접 보내세요.',
      en: 'Expecting the other side to learn of it: send a “bye” yourself.',
    },
    spec: 'close',
    sample: 'close',
  },
  restartIce: {
    kind: 'method',
    signature: 'pc.restartIce(): undefined',
    legal: EVERYWHERE,
    legalNote: {
      ko: '`closed`에서는 아무 일도 하지 않아요.',
      en: 'In `closed` it does nothing.',
    },
    changes: {
      ko: '다음 offer에 새 ICE 자격 증명이 들어가요.',
      en: 'The next offer brings new ICE credentials.',
    },
    fires: { ko: '`negotiationneeded`', en: '`negotiationneeded`' },
    throws: [],
    mistake: {
      ko: '부르기만 하고 교환을 하지 않아요.',
      en: 'Calling it, and no exchange follows.',
    },
    spec: 'restartIce',
    sample: 'restart-ice',
  },
} as const satisfies References;
