import type { Terms } from './types.ts';

/** Terms that chapter 4 introduces. A table. */
export const EVENTS = {
  mdns: {
    name: { ko: 'mDNS 이름', en: 'mDNS name' },
    meaning: {
      ko: '기기의 주소를 페이지에 드러내지 않으려고 후보에 대신 적는, `.local`로 끝나는 임시 이름이에요.',
      en: 'A made-up name ending in `.local` that stands in a candidate so that the page does not learn the device’s address.',
    },
    spec: 'iceCandidate',
    more: {
      ko: '이름을 실제 주소로 바꾸는 일은 같은 네트워크 안에서만 돼요. 카메라나 마이크 권한을 받으면 브라우저가 진짜 주소를 적어요.',
      en: 'Such a name can be resolved inside the same network only. Once the page has permission for camera or microphone, browsers write the true address.',
    },
    forms: { ko: ['mDNS 이름', 'mDNS'], en: ['mDNS name', 'mDNS'] },
    see: ['host', 'ice-candidate'],
  },
  muted: {
    name: { ko: 'muted', en: 'muted' },
    meaning: {
      ko: '트랙에 지금 들어오는 것이 없다는 뜻으로, 사용자가 끈 것과는 달라요.',
      en: 'Said of a track to which nothing is coming at the moment; not the same as turned off by the user.',
    },
    spec: 'mutedTrack',
    more: {
      ko: '원인은 여러 가지예요. 아직 첫 패킷이 오지 않았거나, 상대가 트랙을 뺐거나, `direction`이 바뀌었을 수 있어요. 사용자가 끈 것을 화면에 보이려면 프로그램이 직접 알려 줘야 해요.',
      en: 'There are several causes: the first packet has not come, the other side has removed the track, a `direction` has changed. That a user has pressed mute is none of them; your program has to tell that itself.',
    },
    forms: { ko: ['`muted`', 'muted'], en: ['`muted`', 'muted'] },
    see: ['track', 'direction'],
  },
  'perfect-negotiation': {
    name: { ko: '완벽한 협상(perfect negotiation)', en: 'perfect negotiation' },
    meaning: {
      ko: '어느 쪽이든 아무 때나 offer를 내도 되도록, 엇갈리면 한쪽(polite)이 물러서는 협상 방식이에요.',
      en: 'A way to negotiate in which either side may offer at any time, and the polite one gives way when two offers cross.',
    },
    spec: 'perfectNegotiation',
    more: {
      ko: '명세에 실린 예제에서 온 이름이에요. `makingOffer` 같은 깃발 몇 개와 암묵적 롤백 덕분에, 프로그램은 누가 먼저 offer를 낼지 신경 쓰지 않아도 돼요.',
      en: 'The name comes from an example in the specification. With a few flags such as `makingOffer`, and with implicit rollback, a program does not have to care who offers first.',
    },
    forms: { ko: ['완벽한 협상', 'perfect negotiation'], en: ['perfect negotiation'] },
    see: ['polite', 'glare', 'rollback'],
  },
  renegotiation: {
    name: { ko: '재협상', en: 'renegotiation' },
    meaning: {
      ko: '이미 협상한 연결에서 offer와 answer를 다시 주고받는 일이에요.',
      en: 'Another exchange of offer and answer on a connection that has had one.',
    },
    spec: 'negotiationNeeded',
    more: {
      ko: '트랙이나 첫 데이터 채널을 더하거나 방향을 바꾸면 필요해져요. 이미 이어진 경로와 흐르는 미디어는 그대로 있고, 바뀐 것만 새로 정해요.',
      en: 'Adding a track or the first data channel calls for one, and so does changing a direction. The route and the media that flow stay as they are; only what has changed is agreed anew.',
    },
    forms: { ko: ['재협상'], en: ['renegotiation', 'renegotiate'] },
    see: ['negotiation', 'negotiation-needed'],
  },
} as const satisfies Terms;
