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
    more: {
      ko: '이름은 Session Description Protocol이지만 프로토콜이라기보다 문서 형식이에요. 읽을 줄 알면 디버깅에 큰 도움이 되지만, 고쳐서 보내는 것은 권하지 않아요. 같은 일을 하는 API가 거의 언제나 있어요.',
      en: 'It is called Session Description Protocol, but it is a format rather than a protocol. To read it helps a lot in finding faults; to change it on the way does not, as there is nearly always an API for the same thing.',
    },
    see: ['description', 'section', 'munging'],
  },
  offer: {
    name: { ko: 'offer', en: 'offer' },
    meaning: {
      ko: '한쪽이 “이렇게 주고받자”고 제안하는 description이에요.',
      en: 'The description in which one side proposes what to exchange.',
    },
    spec: 'createOffer',
    more: {
      ko: '`createOffer()`나 인자 없는 `setLocalDescription()`이 만들어요. 만들기만 해서는 아무것도 바뀌지 않고, 적용해야 `signalingState`가 `have-local-offer`가 돼요.',
      en: 'It is made by `createOffer()`, or by `setLocalDescription()` without an argument. Making one changes nothing; setting it moves `signalingState` to `have-local-offer`.',
    },
    forms: { ko: ['offer'], en: ['offer'] },
    see: ['answer', 'description', 'glare'],
  },
  answer: {
    name: { ko: 'answer', en: 'answer' },
    meaning: {
      ko: 'offer의 섹션마다 받아들일지, 어떻게 할지를 답하는 description이에요.',
      en: 'The description that replies to an offer, section by section.',
    },
    spec: 'createAnswer',
    more: {
      ko: 'offer를 받은 쪽만, 그 offer를 적용한 뒤에만 만들 수 있어요. offer의 섹션 수와 순서를 그대로 따르고, 거부할 섹션은 포트를 0으로 적어요.',
      en: 'Only the side that has received an offer can make one, and only after setting it. It keeps the number and the order of the offer’s sections; one that is rejected gets port 0.',
    },
    forms: { ko: ['answer'], en: ['an answer', 'the answer', 'its answer'] },
    see: ['offer', 'description', 'pranswer'],
  },
  section: {
    name: { ko: 'm= 섹션', en: 'm= section' },
    meaning: {
      ko: 'SDP에서 `m=`로 시작하는 한 덩어리로, 소리나 영상 하나 또는 데이터 채널 전체를 맡아요.',
      en: 'The part of an SDP that begins with `m=` and stands for one sound, one picture, or all data channels.',
    },
    spec: 'mLine',
    more: {
      ko: '첫 줄은 `m=audio`, `m=video`, `m=application` 가운데 하나로 시작해요. 미디어 섹션 하나가 트랜시버 하나이고, 데이터 채널은 몇 개든 `m=application` 하나에 실려요. 한번 생긴 섹션은 사라지지 않고, 나중에 다른 용도로 다시 쓰일 수는 있어요.',
      en: 'Its first line begins with `m=audio`, `m=video` or `m=application`. Each media section is one transceiver; data channels, however many, share one `m=application`. A section never disappears again, but it may be reused.',
    },
    forms: { ko: ['`m=` 섹션', 'm= 섹션', '섹션'], en: ['`m=` section', 'm= section'] },
    see: ['sdp', 'mid', 'transceiver'],
  },
  'trickle-ice': {
    name: { ko: 'trickle ICE', en: 'trickle ICE' },
    meaning: {
      ko: '후보를 다 모을 때까지 기다리지 않고 나오는 대로 하나씩 보내는 방식이에요.',
      en: 'Sending each candidate as soon as it is found instead of waiting for all of them.',
    },
    spec: 'trickle',
    more: {
      ko: '브라우저는 늘 이렇게 동작해요. 후보를 보내지 않고 수집이 끝나기를 기다렸다가 description 하나만 보내도 되지만, 느린 서버 하나가 연결 전체를 늦출 수 있어요.',
      en: 'Browsers always work like that. A program may also wait for gathering to end and send the description alone, but then one slow server holds up the whole connection.',
    },
    forms: { ko: ['trickle ICE'], en: ['trickle ICE'] },
    see: ['ice-candidate', 'gathering', 'end-of-candidates'],
  },
  rollback: {
    name: { ko: '롤백', en: 'rollback' },
    meaning: {
      ko: '아직 답을 받지 못한 offer를 없던 일로 하고 `stable`로 돌아가는 일이에요.',
      en: 'Undoing an offer that has not been answered, back to `stable`.',
    },
    spec: 'rollback',
    more: {
      ko: "`setLocalDescription({ type: 'rollback' })`로 직접 할 수도 있지만, 보통은 `have-local-offer`에서 상대의 offer를 적용할 때 브라우저가 알아서 해요. 이미 합의된 것은 건드리지 않아요.",
      en: "`setLocalDescription({ type: 'rollback' })` does it by hand; mostly the browser does it by itself when the other side’s offer is set in `have-local-offer`. What has been agreed before is left alone.",
    },
    see: ['glare', 'perfect-negotiation', 'signaling-state'],
  },
  glare: {
    name: { ko: '글레어(offer 충돌)', en: 'glare' },
    meaning: {
      ko: '양쪽이 동시에 offer를 보내 서로 엇갈리는 일이에요.',
      en: 'Both sides sending an offer at the same time, so that the two cross.',
    },
    spec: 'perfectNegotiation',
    more: {
      ko: '누가 물러설지 정해 두지 않으면 양쪽의 `setRemoteDescription()`이 실패하거나, 서로 물러서서 제자리를 맴돌아요. 그래서 polite한 쪽을 하나 정해 둬요.',
      en: 'Without an agreement on who gives way, either `setRemoteDescription()` fails on both sides, or both give way and go round in circles. That is why one side is polite.',
    },
    forms: { ko: ['글레어'], en: ['glare'] },
    see: ['polite', 'rollback', 'perfect-negotiation'],
  },
} as const satisfies Terms;
