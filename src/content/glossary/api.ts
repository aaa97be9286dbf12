import type { Terms } from './types.ts';

/** Objects, states and settings of the API, by the names that programs use. A table. */
export const API = {
  'peer-connection': {
    name: { ko: 'RTCPeerConnection', en: 'RTCPeerConnection' },
    meaning: {
      ko: '상대 한 명과의 연결에서 내 쪽 끝을 맡는 객체로, 협상과 경로, 암호화, 미디어를 모두 다뤄요.',
      en: 'The object that is this side’s end of a connection to one other peer; negotiation, route, encryption and media are all its business.',
    },
    spec: 'peerConnection',
    more: {
      ko: '시그널링만은 하지 않아요. 한번 `close()`하면 다시 쓸 수 없고, 상대가 여럿이면 상대마다 하나씩 필요해요.',
      en: 'The one thing it does not do is signaling. Once closed it cannot be used again, and with several others it takes one each.',
    },
    forms: { ko: ['`RTCPeerConnection`'], en: ['`RTCPeerConnection`'] },
    see: ['peer', 'connection-state', 'signaling'],
  },
  'signaling-state': {
    name: { ko: 'signalingState', en: 'signalingState' },
    meaning: {
      ko: '협상이 어디까지 왔는지를 나타내는 상태예요.',
      en: 'The state that says how far a negotiation has come.',
    },
    spec: 'signaling',
    more: {
      ko: '값은 여섯 가지이고, 바꾸는 것은 `setLocalDescription()`, `setRemoteDescription()`, `close()`뿐이에요. 연결됐는지와는 상관이 없어요.',
      en: 'It has six values, and nothing but `setLocalDescription()`, `setRemoteDescription()` and `close()` changes it. It does not say whether the peers are connected.',
    },
    forms: { ko: ['`signalingState`'], en: ['`signalingState`'] },
    see: ['negotiation', 'rollback', 'connection-state'],
  },
  'ice-gathering-state': {
    name: { ko: 'iceGatheringState', en: 'iceGatheringState' },
    meaning: {
      ko: '내 쪽 후보를 찾는 일이 시작 전인지, 하는 중인지, 끝났는지를 나타내는 상태예요.',
      en: 'The state that says whether looking for one’s own candidates has begun, is going on, or is over.',
    },
    spec: 'gathering',
    more: {
      ko: '`complete`를 기다리지 않아도 연결돼요. 기다리는 것은 후보를 하나씩 보낼 수 없을 때뿐이에요.',
      en: 'A connection does not wait for `complete`; only a program that cannot send candidates one by one does.',
    },
    forms: { ko: ['`iceGatheringState`'], en: ['`iceGatheringState`'] },
    see: ['gathering', 'trickle-ice'],
  },
  'ice-connection-state': {
    name: { ko: 'iceConnectionState', en: 'iceConnectionState' },
    meaning: {
      ko: '경로를 찾는 일만 놓고 본 상태예요.',
      en: 'The state of the route alone.',
    },
    spec: 'ice',
    more: {
      ko: '브라우저마다 보고하는 값이 달라서 화면을 만들 때는 `connectionState`가 나아요. 이 상태는 어디서 막혔는지 찾을 때 쓸모 있어요.',
      en: 'Engines differ in the values that they report, so `connectionState` is the better one to build a screen on. This one helps to find out where things are stuck.',
    },
    forms: { ko: ['`iceConnectionState`'], en: ['`iceConnectionState`'] },
    see: ['connection-state', 'ice'],
  },
  'connection-state': {
    name: { ko: 'connectionState', en: 'connectionState' },
    meaning: {
      ko: '경로(ICE)와 암호화(DTLS)를 합쳐 연결 전체를 나타내는 상태예요.',
      en: 'The state of the connection as a whole: route (ICE) and encryption (DTLS) together.',
    },
    spec: 'connection',
    more: {
      ko: '사용자에게 보여 줄 상태는 이것 하나면 충분해요. `failed`가 되어도 저절로 닫히지 않고, ICE를 재시작하면 되살아날 수 있어요.',
      en: 'This is the one to show to users. `failed` closes nothing by itself, and an ICE restart can bring the connection back.',
    },
    forms: { ko: ['`connectionState`'], en: ['`connectionState`'] },
    see: ['ice-connection-state', 'dtls', 'ice-restart'],
  },
  'ice-server': {
    name: { ko: 'ICE 서버', en: 'ICE server' },
    meaning: {
      ko: '후보를 찾을 때 물어볼 STUN 서버나 TURN 서버로, `iceServers`에 적어요.',
      en: 'A STUN or TURN server that is asked while candidates are gathered; it stands in `iceServers`.',
    },
    spec: 'iceServer',
    more: {
      ko: '같은 네트워크 안이라면 하나도 없어도 연결돼요. 여러 개를 적으면 모두에게 물어보니, 많을수록 좋은 것은 아니에요.',
      en: 'Inside one network a connection needs none. All that are listed are asked, so more is not better.',
    },
    forms: { ko: ['`iceServers`', 'ICE 서버'], en: ['`iceServers`', 'ICE server'] },
    see: ['stun', 'turn', 'gathering'],
  },
  'ice-transport-policy': {
    name: { ko: 'iceTransportPolicy', en: 'iceTransportPolicy' },
    meaning: {
      ko: '어떤 종류의 후보를 쓸지 정하는 설정으로, 기본값은 모두 쓰는 `all`이에요.',
      en: 'The setting that says which candidates may be used; by default `all` of them.',
    },
    spec: 'transportPolicy',
    more: {
      ko: '`relay`로 두면 주소를 상대에게 드러내지 않지만, TURN 서버가 없으면 연결할 길이 아예 없어져요. TURN 설정이 제대로 됐는지 시험할 때도 좋아요.',
      en: '`relay` hides one’s addresses from the other side, and leaves no way to connect where there is no TURN server. It is also good for testing one.',
    },
    forms: { ko: ['`iceTransportPolicy`'], en: ['`iceTransportPolicy`'] },
    see: ['relay-candidate', 'turn'],
  },
  'bundle-policy': {
    name: { ko: 'bundlePolicy', en: 'bundlePolicy' },
    meaning: {
      ko: '번들을 모르는 상대를 위해 트랜스포트를 몇 개나 준비할지 정하는 설정이에요.',
      en: 'The setting that says how many transports to prepare for a peer that may not know BUNDLE.',
    },
    spec: 'bundlePolicy',
    more: {
      ko: '브라우저끼리라면 어느 값이든 결국 트랜스포트 하나를 써요. 값이 바꾸는 것은 그 전에 모으는 후보의 수예요.',
      en: 'Between browsers every value ends with one transport. What it changes is how many candidates are gathered before that.',
    },
    forms: { ko: ['`bundlePolicy`'], en: ['`bundlePolicy`'] },
    see: ['bundle', 'transport'],
  },
  'ice-candidate-pool': {
    name: { ko: 'iceCandidatePoolSize', en: 'iceCandidatePoolSize' },
    meaning: {
      ko: '협상하기 전에 미리 후보를 모아 둘 양을 정하는 설정이에요.',
      en: 'The setting that lets candidates be gathered before there is anything to negotiate.',
    },
    spec: 'configuration',
    more: {
      ko: '통화를 시작하는 순간 후보가 이미 있으니 조금 빨라져요. 대신 통화하지 않을 사람도 서버에 물어보게 되고, Firefox는 이 설정을 몰라요.',
      en: 'With it candidates are there the moment a call begins. In return, those who never call ask the servers too, and Firefox does not know the setting.',
    },
    forms: { ko: ['`iceCandidatePoolSize`'], en: ['`iceCandidatePoolSize`'] },
    see: ['gathering', 'ice-server'],
  },
  direction: {
    name: { ko: '방향(direction)', en: 'direction' },
    meaning: {
      ko: '트랜시버가 보낼지, 받을지, 둘 다 할지, 둘 다 안 할지를 나타내는 값이에요.',
      en: 'Whether a transceiver sends, receives, does both, or neither.',
    },
    spec: 'direction',
    more: {
      ko: '`direction`은 언제든 바꿀 수 있지만 다음 협상에서야 효과가 나요. 정해진 결과는 `currentDirection`에 있어요.',
      en: '`direction` may be changed at any time and takes effect with the next negotiation; the outcome is in `currentDirection`.',
    },
    forms: { ko: ['`direction`'], en: ['`direction`'] },
    see: ['transceiver', 'negotiation'],
  },
  'ice-transport': {
    name: { ko: 'RTCIceTransport', en: 'RTCIceTransport' },
    meaning: {
      ko: '트랜스포트 하나에서 경로를 맡은 객체로, 후보 쌍과 역할을 볼 수 있어요.',
      en: 'The object in charge of the route of one transport; it tells of candidate pairs and of the role.',
    },
    spec: 'iceTransport',
    more: {
      ko: '`sender.transport.iceTransport`로 닿아요. `getSelectedCandidatePair()`는 지금 쓰는 쌍을 알려 주고, 모든 브라우저가 다 갖춘 것은 아니에요.',
      en: 'It is reached by `sender.transport.iceTransport`. `getSelectedCandidatePair()` names the pair in use; not every engine has all of it.',
    },
    forms: {
      ko: ['`RTCIceTransport`', 'ICE 트랜스포트'],
      en: ['`RTCIceTransport`', 'ICE transport'],
    },
    see: ['transport', 'selected-pair', 'controlling'],
  },
  'dtls-transport': {
    name: { ko: 'RTCDtlsTransport', en: 'RTCDtlsTransport' },
    meaning: {
      ko: '트랜스포트 하나에서 암호화를 맡은 객체예요.',
      en: 'The object in charge of the encryption of one transport.',
    },
    spec: 'dtlsTransport',
    more: {
      ko: '`connected`가 되어야 미디어와 데이터가 흘러요. 핑거프린트가 맞지 않으면 `failed`로 가고, 되돌아오지 않아요.',
      en: 'Media and data flow only once it is `connected`. If the fingerprint does not match, it goes to `failed` and does not come back.',
    },
    forms: {
      ko: ['`RTCDtlsTransport`', 'DTLS 트랜스포트'],
      en: ['`RTCDtlsTransport`', 'DTLS transport'],
    },
    see: ['dtls', 'transport'],
  },
  'sctp-transport': {
    name: { ko: 'RTCSctpTransport', en: 'RTCSctpTransport' },
    meaning: {
      ko: '한 연결의 데이터 채널 전부를 나르는 객체로, `pc.sctp`예요.',
      en: 'The object that carries all data channels of a connection: `pc.sctp`.',
    },
    spec: 'sctpTransport',
    more: {
      ko: '데이터 섹션을 협상하기 전에는 `null`이에요. 메시지 하나의 최대 크기(`maxMessageSize`)와 채널 수의 한계(`maxChannels`)를 알려 줘요.',
      en: 'It is `null` until a data section has been negotiated. It says how large a message (`maxMessageSize`) and how many channels (`maxChannels`) there may be.',
    },
    forms: { ko: ['`pc.sctp`', '`RTCSctpTransport`'], en: ['`pc.sctp`', '`RTCSctpTransport`'] },
    see: ['sctp', 'data-channel'],
  },
  'negotiation-needed': {
    name: { ko: '협상 필요(negotiation needed)', en: 'negotiation needed' },
    meaning: {
      ko: '지금 상태를 상대와 맞추려면 협상이 필요하다는 브라우저의 표시예요.',
      en: 'The browser’s mark that what this side wants is not what was negotiated.',
    },
    spec: 'negotiationNeeded',
    more: {
      ko: '`stable`이 되면 `negotiationneeded` 이벤트로 알려요. 이벤트를 듣지 않았다고 해서 나중에 다시 알려 주지는 않아요.',
      en: 'When the state is `stable`, the event `negotiationneeded` tells of it. It is not repeated for those who did not listen.',
    },
    forms: { ko: ['`negotiationneeded`'], en: ['`negotiationneeded`'] },
    see: ['negotiation', 'renegotiation'],
  },
} as const satisfies Terms;
