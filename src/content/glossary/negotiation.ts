import type { Terms } from './types.ts';

/** Terms that chapter 3, first half introduces. A table. */
export const NEGOTIATION = {
  sdp: {
    name: { ko: 'SDP', en: 'SDP' },
    meaning: {
      ko: '무엇을 어떻게 주고받을지, 어디로 보내면 되는지를 줄마다 적은 텍스트 형식이에요.',
      en: 'A text format that says, line by line, what is to be exchanged, how, and where to.',
    },
    spec: 'sdp',
  },
  offer: {
    name: { ko: 'offer', en: 'offer' },
    meaning: {
      ko: '한쪽이 “이렇게 주고받자”고 제안하는 description이에요.',
      en: 'The description in which one side proposes what to exchange.',
    },
    spec: 'createOffer',
  },
  answer: {
    name: { ko: 'answer', en: 'answer' },
    meaning: {
      ko: 'offer의 섹션마다 받아들일지, 어떻게 할지를 답하는 description이에요.',
      en: 'The description that replies to an offer, section by section.',
    },
    spec: 'createAnswer',
  },
  section: {
    name: { ko: 'm= 섹션', en: 'm= section' },
    meaning: {
      ko: 'SDP에서 `m=`로 시작하는 한 덩어리로, 소리나 영상 하나 또는 데이터 채널 전체를 맡아요.',
      en: 'The part of an SDP that begins with `m=` and stands for one sound, one picture, or all data channels.',
    },
    spec: 'mLine',
  },
  'trickle-ice': {
    name: { ko: 'Trickle ICE', en: 'trickle ICE' },
    meaning: {
      ko: '후보를 다 모을 때까지 기다리지 않고 나오는 대로 하나씩 보내는 방식이에요.',
      en: 'Sending each candidate as soon as it is found instead of waiting for all of them.',
    },
    spec: 'trickle',
  },
  rollback: {
    name: { ko: '롤백', en: 'rollback' },
    meaning: {
      ko: '아직 답을 받지 못한 offer를 없던 일로 하고 `stable`로 돌아가는 일이에요.',
      en: 'Undoing an offer that has not been answered, back to `stable`.',
    },
    spec: 'rollback',
  },
  glare: {
    name: { ko: '글레어(offer 충돌)', en: 'glare' },
    meaning: {
      ko: '양쪽이 동시에 offer를 보내 서로 엇갈리는 일이에요.',
      en: 'Both sides sending an offer at the same time, so that the two cross.',
    },
    spec: 'perfectNegotiation',
  },
} as const satisfies Terms;
