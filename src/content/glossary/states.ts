import type { Terms } from './types.ts';

/** Terms that chapter 5 introduces. A table. */
export const STATES = {
  'candidate-pair': {
    name: { ko: '후보 쌍', en: 'candidate pair' },
    meaning: {
      ko: '내 후보 하나와 상대 후보 하나를 묶은 것으로, 통하는지 시험해 보는 단위예요.',
      en: 'A candidate of one’s own and one of the other side: what a connectivity check tries.',
    },
    spec: 'ice',
    more: {
      ko: '내 후보 n개와 상대 후보 m개로 최대 n×m개의 쌍이 생기고, 우선순위가 높은 쌍부터 확인해요. 통계에서는 `candidate-pair` 보고서로 쌍마다 상태와 왕복 시간을 볼 수 있어요.',
      en: 'Of n own candidates and m of the other side up to n×m pairs are made, and those of higher priority are checked first. In statistics each has a `candidate-pair` report with its state and round-trip time.',
    },
    forms: { ko: ['후보 쌍'], en: ['candidate pair'] },
    see: ['ice-candidate', 'connectivity-check', 'nominated', 'selected-pair'],
  },
  consent: {
    name: { ko: '동의 확인(consent)', en: 'consent' },
    meaning: {
      ko: '상대가 아직 받고 싶어 하는지 몇 초마다 묻는 확인으로, 답이 한동안 없으면 브라우저는 보내기를 멈춰요.',
      en: 'The question, asked every few seconds, whether the other side still wants to receive; without an answer the browser stops sending.',
    },
    spec: 'consent',
    more: {
      ko: '받고 싶지 않은 곳에 데이터를 쏟아붓는 공격을 막으려고 있는 절차예요. 30초 동안 답이 없으면 보내기를 멈추게 돼 있지만, `disconnected`는 그보다 훨씬 먼저 보여요.',
      en: 'It is there so that nobody can be flooded who does not want the data. Sending has to stop after 30 s without an answer; `disconnected` shows much earlier.',
    },
    forms: { ko: ['동의 확인', 'consent'], en: ['consent'] },
    see: ['ice', 'connectivity-check'],
  },
  'ice-restart': {
    name: { ko: 'ICE 재시작', en: 'ICE restart' },
    meaning: {
      ko: '연결을 그대로 둔 채 새 자격 증명으로 후보를 다시 모으고 경로를 다시 찾는 일이에요.',
      en: 'Looking for a route anew, with new credentials and candidates, while the connection stays.',
    },
    spec: 'ice',
    more: {
      ko: '`restartIce()`를 부르면 다음 offer에 새 `ice-ufrag`와 `ice-pwd`가 실려요. 협상을 한 번 더 마쳐야 효과가 나고, 그동안에도 지금 경로로 미디어는 계속 흘러요. DTLS와 트랙, 채널은 그대로예요.',
      en: '`restartIce()` puts a new `ice-ufrag` and `ice-pwd` into the next offer. It takes one more negotiation to have an effect; meanwhile media goes on along the present route, and DTLS, tracks and channels stay.',
    },
    see: ['ice', 'username-fragment', 'renegotiation'],
  },
  fingerprint: {
    name: { ko: '핑거프린트', en: 'fingerprint' },
    meaning: {
      ko: 'description에 적힌 인증서의 해시로, DTLS가 상대를 확인하는 기준이에요.',
      en: 'A hash of a certificate in the description, by which DTLS knows whom to accept.',
    },
    spec: 'securityMandatory',
    more: {
      ko: 'SDP의 `a=fingerprint:sha-256 …` 줄이에요. 핸드셰이크에서 받은 인증서와 다르면 연결은 `failed`로 끝나요. 그래서 시그널링을 믿을 수 있어야 암호화도 믿을 수 있어요.',
      en: 'It is the line `a=fingerprint:sha-256 …` of an SDP. If the certificate of the handshake is another one, the connection ends in `failed`. The encryption is therefore as trustworthy as the signaling that carried the line.',
    },
    see: ['dtls', 'certificate'],
  },
  sctp: {
    name: { ko: 'SCTP', en: 'SCTP' },
    meaning: {
      ko: '한 연결의 모든 데이터 채널을 DTLS 위로 나르는 프로토콜이에요.',
      en: 'The protocol that carries all data channels of a connection over DTLS.',
    },
    spec: 'dataChannels',
    more: {
      ko: '메시지 경계를 지키고, 채널마다 순서와 재전송 정책을 달리할 수 있다는 점이 TCP와 달라요. 한 번에 보낼 수 있는 크기는 `pc.sctp.maxMessageSize`가 알려 줘요.',
      en: 'Unlike TCP, it keeps the bounds of messages, and lets each channel choose its order and its retransmissions. How much one message may hold is said by `pc.sctp.maxMessageSize`.',
    },
    see: ['data-channel', 'sctp-transport', 'dtls'],
  },
  bundle: {
    name: { ko: '번들(BUNDLE)', en: 'BUNDLE' },
    meaning: {
      ko: '소리, 영상, 데이터를 트랜스포트 하나에 함께 싣는 방식이에요.',
      en: 'Putting sound, picture and data on one transport.',
    },
    spec: 'bundle',
    more: {
      ko: '브라우저는 거의 모두 번들을 쓰기 때문에, 섹션이 여러 개여도 ICE와 DTLS는 한 번만 거쳐요. 번들을 모르는 상대를 어떻게 대할지는 `bundlePolicy`로 정해요.',
      en: 'Nearly every browser uses it, so ICE and DTLS run once, however many sections there are. `bundlePolicy` says what to do with a peer that does not know it.',
    },
    forms: { ko: ['번들'], en: ['BUNDLE', 'bundle'] },
    see: ['bundle-policy', 'transport', 'mid'],
  },
  pranswer: {
    name: { ko: '임시 answer(pranswer)', en: 'provisional answer (pranswer)' },
    meaning: {
      ko: 'offer에 대한 마지막 답이 정해지기 전에 미리 보내는 answer예요.',
      en: 'An answer given before the final one, while the offer stays open.',
    },
    spec: 'pranswer',
    more: {
      ko: '나중에 진짜 answer가 대신할 중간 답이에요. 상대가 받을지 아직 모르는 전화망과 이을 때 쓰려고 만들었고, 브라우저끼리의 통화에서는 거의 쓰지 않아요.',
      en: 'It is a reply that a final answer will replace. It was made for links to telephone networks, where it is not yet known whether anyone picks up; between browsers it is hardly used.',
    },
    forms: { ko: ['pranswer', '임시 answer'], en: ['pranswer', 'provisional answer'] },
    see: ['answer', 'signaling-state'],
  },
} as const satisfies Terms;
