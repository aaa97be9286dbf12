import type { References } from './types.ts';

const NOT_CLOSED: readonly RTCSignalingState[] = [
  'stable',
  'have-local-offer',
  'have-remote-offer',
  'have-remote-pranswer',
  'have-local-pranswer',
];

/** Cards of chapter 4. A table. */
export const EVENTS = {
  icecandidate: {
    kind: 'event',
    signature:
      'pc.onicecandidate = ({ candidate }: { candidate: RTCIceCandidate | null }) => { … }',
    legal: NOT_CLOSED,
    changes: {
      ko: '내 주소를 하나 찾았어요. `null`이면 수집이 끝났어요.',
      en: 'An address of this side was found; `null`: gathering is complete.',
    },
    fires: {
      ko: '`setLocalDescription()`. 후보마다 한 번, 그리고 끝을 알릴 때',
      en: '`setLocalDescription()`: once per candidate, then for the end',
    },
    throws: [],
    mistake: {
      ko: '`setLocalDescription()` 뒤에 핸들러를 달아요.',
      en: 'Attaching the handler after `setLocalDescription()`.',
    },
    spec: 'iceCandidateEvent',
    sample: 'candidates',
  },
  icecandidateerror: {
    kind: 'event',
    signature: 'pc.onicecandidateerror = ({ errorCode, errorText, url }) => { … }',
    legal: NOT_CLOSED,
    changes: {
      ko: 'STUN이나 TURN 서버 하나에서 후보를 얻지 못했어요. 수집은 계속돼요.',
      en: 'One STUN or TURN server gave no candidate. Gathering goes on.',
    },
    fires: {
      ko: '서버에 닿지 못했거나(701) 서버가 거부했을 때(401 등)',
      en: 'A server that cannot be reached (701) or that refuses (401 and others)',
    },
    throws: [],
    mistake: {
      ko: '듣지 않아요. 비밀번호가 틀려도 `relay` 후보가 없을 뿐, 아무 말이 없어요.',
      en: 'Not listening: with a wrong password there is simply no `relay` candidate.',
    },
    spec: 'iceCandidateError',
    sample: 'candidate-error',
  },
  track: {
    kind: 'event',
    signature: 'pc.ontrack = ({ track, streams, receiver, transceiver }) => { … }',
    legal: ['have-remote-offer', 'stable'],
    changes: {
      ko: '상대가 보낼 트랙이 협상됐어요. 아직 아무것도 오지 않았어요.',
      en: 'A track that the other side will send has been negotiated. Nothing has arrived yet.',
    },
    fires: {
      ko: '`setRemoteDescription()`. 트랙마다 한 번',
      en: '`setRemoteDescription()`: once per track',
    },
    throws: [],
    mistake: {
      ko: '`streams[0]`이 늘 있다고 여기고, 호출될 때마다 `srcObject`에 대입해요.',
      en: 'Taking `streams[0]` for granted, and assigning `srcObject` each time.',
    },
    spec: 'trackEvent',
    sample: 'remote-track',
  },
  connectionstatechange: {
    kind: 'event',
    signature: 'pc.onconnectionstatechange = () => { … pc.connectionState … }',
    legal: NOT_CLOSED,
    changes: {
      ko: '`connectionState`가 바뀌었어요. 값은 속성에서 읽어요.',
      en: '`connectionState` has changed; read it from the attribute.',
    },
    fires: {
      ko: 'ICE와 DTLS 트랜스포트의 변화. 내 `close()`로는 오지 않아요.',
      en: 'Changes of the ICE and DTLS transports; not your own `close()`',
    },
    throws: [],
    mistake: {
      ko: '`failed`에서 바로 닫고, `closed` 분기에서 정리하려고 기다려요.',
      en: 'Closing at `failed`, and waiting for a `closed` that no event brings.',
    },
    spec: 'connection',
    sample: 'connection-screen',
  },
  iceconnectionstatechange: {
    kind: 'event',
    signature: 'pc.oniceconnectionstatechange = () => { … pc.iceConnectionState … }',
    legal: NOT_CLOSED,
    changes: {
      ko: '`iceConnectionState`가 바뀌었어요. 경로에 관한 것뿐이에요.',
      en: '`iceConnectionState` has changed: only the route, not the encryption.',
    },
    fires: { ko: '연결 확인의 결과', en: 'Connectivity checks' },
    throws: [],
    mistake: {
      ko: '`failed`나 `completed`를 기다려요. Chromium에서는 오지 않아요.',
      en: 'Waiting for `failed` or `completed`, which Chromium does not report.',
    },
    spec: 'ice',
  },
  icegatheringstatechange: {
    kind: 'event',
    signature: 'pc.onicegatheringstatechange = () => { … pc.iceGatheringState … }',
    legal: NOT_CLOSED,
    changes: {
      ko: '후보 수집을 시작했거나, 마쳤거나, 롤백으로 되돌아갔어요.',
      en: 'Gathering began, is complete, or was taken back by a rollback.',
    },
    fires: {
      ko: '`setLocalDescription()`, ICE 재시작, 롤백',
      en: '`setLocalDescription()`, an ICE restart, a rollback',
    },
    throws: [],
    mistake: {
      ko: '`complete`를 기다렸다가 offer를 보내요.',
      en: 'Waiting for `complete` before sending the offer.',
    },
    spec: 'gathering',
    sample: 'gathering-states',
  },
  signalingstatechange: {
    kind: 'event',
    signature: 'pc.onsignalingstatechange = () => { … pc.signalingState … }',
    legal: NOT_CLOSED,
    changes: {
      ko: '`signalingState`가 바뀌었어요.',
      en: '`signalingState` has changed.',
    },
    fires: {
      ko: '`setLocalDescription()`과 `setRemoteDescription()`. 상태가 그대로면 없어요.',
      en: '`setLocalDescription()` and `setRemoteDescription()`; not when the state stays the same',
    },
    throws: [],
    mistake: {
      ko: '`stable`을 “연결됐다”로 읽어요.',
      en: 'Reading `stable` as “connected”.',
    },
    spec: 'signaling',
    sample: 'signaling-steps',
  },
  negotiationneeded: {
    kind: 'event',
    signature: 'pc.onnegotiationneeded = async () => { await pc.setLocalDescription(); … }',
    legal: ['stable'],
    changes: {
      ko: '지금의 description이 내가 바라는 것과 달라졌어요. 새 offer가 필요해요.',
      en: 'The descriptions no longer say what is wanted: a new offer is due.',
    },
    fires: {
      ko: '`addTrack()`, `removeTrack()`, `addTransceiver()`, 첫 `createDataChannel()`, `direction`, `stop()`, `setStreams()`, `restartIce()`',
      en: '`addTrack()`, `removeTrack()`, `addTransceiver()`, the first `createDataChannel()`, `direction`, `stop()`, `setStreams()`, `restartIce()`',
    },
    throws: [],
    mistake: {
      ko: '이 핸들러를 두고 offer를 손으로도 만들어서 두 번 보내요.',
      en: 'Making an offer by hand as well, and sending two.',
    },
    spec: 'negotiationNeeded',
    sample: 'perfect-negotiation',
  },
  datachannel: {
    kind: 'event',
    signature: 'pc.ondatachannel = ({ channel }: { channel: RTCDataChannel }) => { … }',
    legal: NOT_CLOSED,
    changes: {
      ko: '상대가 만든 채널이 도착했어요.',
      en: 'A channel that the other side has made is here.',
    },
    fires: {
      ko: '상대의 `createDataChannel()`. `negotiated: true`면 없어요.',
      en: '`createDataChannel()` of the other side; never with `negotiated: true`',
    },
    throws: [],
    mistake: {
      ko: '채널을 만든 쪽에서 이 이벤트를 기다려요.',
      en: 'Waiting for it on the side that made the channel.',
    },
    spec: 'dataChannelEvent',
    sample: 'data-channel',
  },
} as const satisfies References;
