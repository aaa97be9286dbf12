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
  },
  consent: {
    name: { ko: '동의 확인(consent)', en: 'consent' },
    meaning: {
      ko: '상대가 아직 받고 싶어 하는지 몇 초마다 묻는 확인으로, 답이 한동안 없으면 브라우저는 보내기를 멈춰요.',
      en: 'The question, asked every few seconds, whether the other side still wants to receive; without an answer the browser stops sending.',
    },
    spec: 'consent',
  },
  'ice-restart': {
    name: { ko: 'ICE 재시작', en: 'ICE restart' },
    meaning: {
      ko: '연결을 그대로 둔 채 새 자격 증명으로 후보를 다시 모으고 경로를 다시 찾는 일이에요.',
      en: 'Looking for a route anew, with new credentials and candidates, while the connection stays.',
    },
    spec: 'ice',
  },
  fingerprint: {
    name: { ko: '핑거프린트', en: 'fingerprint' },
    meaning: {
      ko: 'description에 적힌 인증서의 해시로, DTLS가 상대를 확인하는 기준이에요.',
      en: 'A hash of a certificate in the description, by which DTLS knows whom to accept.',
    },
    spec: 'securityMandatory',
  },
  sctp: {
    name: { ko: 'SCTP', en: 'SCTP' },
    meaning: {
      ko: '한 연결의 모든 데이터 채널을 DTLS 위로 나르는 프로토콜이에요.',
      en: 'The protocol that carries all data channels of a connection over DTLS.',
    },
    spec: 'dataChannels',
  },
  bundle: {
    name: { ko: '번들(BUNDLE)', en: 'BUNDLE' },
    meaning: {
      ko: '소리, 영상, 데이터를 트랜스포트 하나에 함께 싣는 방식이에요.',
      en: 'Putting sound, picture and data on one transport.',
    },
    spec: 'bundle',
  },
  pranswer: {
    name: { ko: '임시 answer(pranswer)', en: 'provisional answer (pranswer)' },
    meaning: {
      ko: 'offer에 대한 마지막 답이 정해지기 전에 미리 보내는 answer예요.',
      en: 'An answer given before the final one, while the offer stays open.',
    },
    spec: 'pranswer',
  },
} as const satisfies Terms;
