import type { Terms } from './types.ts';

/** Terms that chapter 12 introduces. A table. */
export const ERRORS = {
  'dom-exception': {
    name: { ko: 'DOMException', en: 'DOMException' },
    meaning: {
      ko: '브라우저 API가 거부할 때 쓰는 오류 객체로, 무슨 종류인지는 `name`이 알려 줘요.',
      en: 'The error object by which browser APIs refuse; its `name` says which kind it is.',
    },
    more: {
      ko: 'WebRTC의 오류는 대부분 이것이고, `InvalidStateError` 같은 이름은 클래스가 아니라 `name`의 값이에요. 그래서 `instanceof`로는 종류를 가릴 수 없고 `error.name`을 비교해야 해요. 메시지는 브라우저마다 달라요. `TypeError`와 `RangeError`는 DOMException이 아니라 언어의 오류예요.',
      en: 'Most errors of WebRTC are one, and names such as `InvalidStateError` are values of `name`, not classes. So `instanceof` cannot tell them apart; compare `error.name`. The message differs between browsers. `TypeError` and `RangeError` are errors of the language instead.',
    },
    forms: { ko: ['`DOMException`'], en: ['`DOMException`'] },
    see: ['rtc-error'],
  },
  'rtc-error': {
    name: { ko: 'RTCError', en: 'RTCError' },
    meaning: {
      ko: 'DOMException에 `errorDetail`과 SDP 줄 번호 같은 WebRTC만의 설명을 더한 오류예요.',
      en: 'A DOMException with details of WebRTC: `errorDetail`, and for SDP the number of the line.',
    },
    more: {
      ko: '`errorDetail`은 `sdp-syntax-error`, `dtls-failure`, `sctp-failure`, `data-channel-failure` 같은 값이에요. 프로미스의 거부나, 채널과 트랜스포트의 `error` 이벤트에서 만나요. 모든 브라우저가 모든 곳에서 쓰지는 않으니, 있으면 로그에 남기고 없어도 되게 짜세요.',
      en: '`errorDetail` is a value such as `sdp-syntax-error`, `dtls-failure`, `sctp-failure` or `data-channel-failure`. It is met in rejections and in `error` events of channels and transports. Browsers do not use it everywhere, so log it where it is there and do without where it is not.',
    },
    forms: { ko: ['`RTCError`'], en: ['`RTCError`'] },
    spec: 'rtcError',
    see: ['dom-exception', 'sctp'],
  },
  'unhandled-rejection': {
    name: { ko: '처리되지 않은 거부', en: 'unhandled rejection' },
    meaning: {
      ko: '거부됐는데 아무도 기다리지 않은 프로미스로, window에 `unhandledrejection` 이벤트로 알려져요.',
      en: 'A promise that was rejected and that nobody awaited; the window is told by `unhandledrejection`.',
    },
    more: {
      ko: 'WebRTC의 메서드는 대부분 프로미스를 돌려주기 때문에, `await`를 하나 빠뜨리면 오류가 `catch`를 지나쳐요. 콘솔의 “Uncaught (in promise)”가 그것이에요. 이벤트 핸들러로 등록한 `async` 함수의 오류도 여기로 와요.',
      en: 'Most methods of WebRTC return promises, so one forgotten `await` lets an error pass the `catch` by. It is what the console calls “Uncaught (in promise)”. Errors of an `async` function that is an event handler end here, too.',
    },
    forms: {
      ko: ['`unhandledrejection`', '처리되지 않은 거부'],
      en: ['`unhandledrejection`', 'unhandled rejection'],
    },
    see: ['dom-exception'],
  },
  'permissions-policy': {
    name: { ko: '권한 정책(Permissions Policy)', en: 'permissions policy' },
    meaning: {
      ko: '페이지나 그 안의 프레임이 카메라, 마이크, 화면 공유 같은 기능을 요청해도 되는지 정하는 규칙이에요.',
      en: 'What decides whether a page, or a frame in it, may ask for features such as camera, microphone or screen.',
    },
    more: {
      ko: '다른 출처의 프레임은 `<iframe allow="camera; microphone; display-capture">`로 허락받아야 하고, 서버는 헤더로 페이지 전체를 막을 수도 있어요. 거부되면 사용자가 거부한 것과 똑같이 `NotAllowedError`예요. 그래서 사용자 탓으로 오해하기 쉬워요.',
      en: 'A frame of another origin needs `<iframe allow="camera; microphone; display-capture">`, and a server may forbid a feature to a whole page by a header. Where it says no, the error is `NotAllowedError`, as if the user had refused, which is what it is often taken for.',
    },
    forms: { ko: ['권한 정책'], en: ['permissions policy'] },
    spec: 'getUserMedia',
    see: ['dom-exception'],
  },
} as const satisfies Terms;
