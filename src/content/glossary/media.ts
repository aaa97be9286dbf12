import type { Terms } from './types.ts';

/** Terms that chapter 6 introduces. A table. */
export const MEDIA = {
  capture: {
    name: { ko: '캡처', en: 'capture' },
    meaning: {
      ko: '페이지가 연 카메라나 마이크, 화면 하나로, 거기서 나온 트랙이 하나라도 살아 있으면 계속돼요.',
      en: 'A camera, microphone or screen that a page has opened; it goes on as long as any track of it is live.',
    },
    spec: 'trackLife',
    more: {
      ko: '아무도 보내지 않는 트랙도 캡처를 붙들고 있어요. 그래서 `replaceTrack()`이나 `removeTrack()`만으로는 표시등이 꺼지지 않고, 모든 트랙에 `stop()`을 불러야 꺼져요.',
      en: 'A track that nobody sends holds it open as well. So neither `replaceTrack()` nor `removeTrack()` puts the light out; that takes a `stop()` of every track.',
    },
    see: ['track', 'muted'],
  },
  'transient-activation': {
    name: { ko: '사용자 활성화(transient activation)', en: 'transient activation' },
    meaning: {
      ko: '사용자가 방금 페이지를 누르거나 키를 쳤다는 브라우저의 짧은 기억이에요.',
      en: 'The browser’s short memory of the user having just pressed something in the page.',
    },
    spec: 'getDisplayMedia',
    more: {
      ko: '몇 초면 사라져요. 화면 공유처럼 사용자 몰래 시작하면 안 되는 일은 이것이 있을 때만 허락돼요. 클릭 핸들러에서 오래 기다린 다음에 부르면 이미 늦을 수 있어요.',
      en: 'It is gone after a few seconds. What must not begin behind a user’s back, such as sharing a screen, is allowed only with it; after a long wait in a click handler it may be too late.',
    },
    forms: {
      ko: ['사용자 활성화', 'transient activation'],
      en: ['transient activation'],
    },
    see: ['capture', 'secure-context'],
  },
  'content-hint': {
    name: { ko: 'contentHint', en: 'contentHint' },
    meaning: {
      ko: '트랙에 무엇이 담겼는지 인코더에 귀띔하는 속성으로, 글자인지 움직임인지를 알려요.',
      en: 'An attribute of a track that hints at its content, such as text or motion, to the encoder.',
    },
    spec: 'contentHint',
    more: {
      ko: '대역폭이 모자랄 때 무엇을 지킬지가 달라져요. `detail`과 `text`는 선명함을, `motion`은 프레임 수를 지켜요. 어디까지나 힌트라서 모르는 브라우저는 무시해요.',
      en: 'It matters when bandwidth is short: `detail` and `text` keep the picture sharp, `motion` keeps it moving. It is no more than a hint, and an engine may not know it.',
    },
    forms: { ko: ['`contentHint`'], en: ['`contentHint`'] },
    see: ['encoding', 'capture'],
  },
  codec: {
    name: { ko: '코덱', en: 'codec' },
    meaning: {
      ko: '소리나 영상을 보낼 수 있게 압축하고 다시 푸는 방식으로, VP8이나 Opus 같은 것이에요.',
      en: 'A way to compress sound or pictures for sending, and to restore them, such as VP8 or Opus.',
    },
    spec: 'codec',
    more: {
      ko: '두 쪽이 함께 아는 코덱이 하나는 있어야 하고, 브라우저라면 영상은 VP8과 H.264, 소리는 Opus를 알아야 해요. SDP에는 `a=rtpmap` 줄로 적혀요.',
      en: 'Both sides have to know one in common; browsers are to know VP8 and H.264 for pictures and Opus for sound. In an SDP it is a line `a=rtpmap`.',
    },
    see: ['capabilities', 'encoding', 'section'],
  },
  capabilities: {
    name: { ko: 'getCapabilities()', en: 'capabilities' },
    meaning: {
      ko: '브라우저가 보내거나 받을 수 있는 코덱의 목록이에요.',
      en: 'The list of codecs that a browser can send, or receive.',
    },
    spec: 'capabilities',
    more: {
      ko: '`RTCRtpSender`와 `RTCRtpReceiver`에 따로 있고 서로 다를 수 있어요. 연결 없이도 읽을 수 있고, 상대가 무엇을 할 수 있는지는 말해 주지 않아요.',
      en: '`RTCRtpSender` and `RTCRtpReceiver` have one each, and they may differ. It can be read without any connection, and says nothing of the other side.',
    },
    forms: {
      ko: ["`RTCRtpReceiver.getCapabilities('video')`", '`getCapabilities()`'],
      en: ["`RTCRtpReceiver.getCapabilities('video')`", '`getCapabilities()`'],
    },
    see: ['codec', 'receiver'],
  },
  encoding: {
    name: { ko: '인코딩(encoding)', en: 'encoding' },
    meaning: {
      ko: 'sender가 트랙 하나를 내보내는 한 가지 판으로, 코덱과 비트레이트, 크기를 따로 가져요.',
      en: 'One version in which a sender sends its track, with a codec, bit rate and size of its own.',
    },
    spec: 'encoding',
    more: {
      ko: '보통은 하나뿐이고, 여러 화질을 함께 보낼 때만 여럿이에요. `getParameters().encodings`로 읽고 `setParameters()`로 바꾸며, 협상은 필요 없어요.',
      en: 'Mostly there is one; several qualities at once take several. They are read with `getParameters().encodings` and changed with `setParameters()`, without negotiating.',
    },
    forms: { ko: ['인코딩(encoding)', '인코딩'], en: ['encoding'] },
    see: ['sender', 'codec', 'content-hint'],
  },
} as const satisfies Terms;
