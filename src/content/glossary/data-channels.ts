import type { Terms } from './types.ts';

/** Terms that chapter 7 introduces. A table. */
export const DATA_CHANNELS = {
  'partial-reliability': {
    name: { ko: '부분 신뢰성', en: 'partial reliability' },
    meaning: {
      ko: '잃어버린 메시지를 정해 둔 횟수나 시간까지만 다시 보내고, 그 뒤에는 포기하는 전송 방식이에요.',
      en: 'Sending a lost message again only so often or only for so long, and then giving it up.',
    },
    more: {
      ko: '`maxRetransmits`나 `maxPacketLifeTime`을 정하면 이렇게 돼요. 도착한 것의 순서는 `ordered`가 따로 정해요. 게임의 좌표처럼 늦으면 쓸모없는 값에 알맞고, 채팅과 파일에는 맞지 않아요.',
      en: '`maxRetransmits` or `maxPacketLifeTime` asks for it; `ordered` still says whether what arrives keeps its order. It suits values that are of no use when late, such as positions in a game, and neither chats nor files.',
    },
    spec: 'partialReliability',
    see: ['data-channel', 'sctp'],
  },
  'back-pressure': {
    name: { ko: '백프레셔(back-pressure)', en: 'back-pressure' },
    meaning: {
      ko: '보내는 쪽이 네트워크가 나르는 속도에 맞춰 스스로 속도를 늦추는 일이에요.',
      en: 'A sender slowing down to the speed at which the network carries its data.',
    },
    more: {
      ko: '`send()`는 기다려 주지 않아요. 그래서 프로그램이 `bufferedAmount`를 보고 멈췄다가 `bufferedamountlow`가 오면 이어서 보내요. 그러지 않으면 대기열이 넘치거나 메모리가 불어나요.',
      en: '`send()` does not wait. So the program looks at `bufferedAmount`, stops, and goes on at `bufferedamountlow`. Otherwise the queue overflows, or takes more and more memory.',
    },
    forms: { ko: ['백프레셔'], en: ['back-pressure'] },
    spec: 'bufferedAmount',
    see: ['buffered-amount', 'data-channel'],
  },
  'buffered-amount': {
    name: { ko: 'bufferedAmount', en: 'bufferedAmount' },
    meaning: {
      ko: '`send()`에 넘겼지만 아직 네트워크로 나가지 않은 바이트 수예요.',
      en: 'How many bytes have been given to `send()` and have not yet gone out to the network.',
    },
    more: {
      ko: '0이 됐다고 해서 상대가 다 받았다는 뜻은 아니에요. 얼마나 받았는지는 상대가 말해 줘야 알 수 있어요.',
      en: 'That it is 0 does not mean that the other side has everything. How much it has, only the other side can say.',
    },
    forms: { ko: ['`bufferedAmount`'], en: ['`bufferedAmount`'] },
    spec: 'bufferedAmount',
    see: ['back-pressure', 'max-message-size'],
  },
  'max-message-size': {
    name: { ko: 'maxMessageSize', en: 'maxMessageSize' },
    meaning: {
      ko: '한 번의 `send()`로 보낼 수 있는 가장 큰 크기로, 상대가 SDP로 알린 값에서 나와요.',
      en: 'The largest size that one `send()` may have; it comes from what the other side says in its SDP.',
    },
    more: {
      ko: '`pc.sctp.maxMessageSize`로 읽어요. 브라우저마다 크게 다르니, 조각을 작게 나누면 신경 쓸 일이 없어요.',
      en: 'It is read at `pc.sctp.maxMessageSize`. Browsers differ widely, and small chunks make it no concern.',
    },
    forms: { ko: ['`maxMessageSize`'], en: ['`maxMessageSize`'] },
    spec: 'sctpTransport',
    see: ['sctp-transport', 'buffered-amount'],
  },
  'negotiated-channel': {
    name: { ko: '합의된 채널(negotiated)', en: 'negotiated channel' },
    meaning: {
      ko: '상대에게 알리지 않고, 양쪽이 같은 id로 저마다 만드는 데이터 채널이에요.',
      en: 'A data channel of which the other side is not told: both make it, with the same id.',
    },
    more: {
      ko: '`negotiated: true`와 `id`를 함께 주면 돼요. `datachannel` 이벤트가 없으니, 누가 먼저 만들지 정하지 않아도 되고 처음부터 핸들러를 붙여 둘 수 있어요.',
      en: 'It takes `negotiated: true` and an `id`. There is no `datachannel` event, so nobody has to be the one who makes it, and handlers can be attached from the beginning.',
    },
    forms: {
      ko: ['`negotiated: true`', '합의된 채널'],
      en: ['`negotiated: true`', 'negotiated channel'],
    },
    spec: 'createDataChannel',
    see: ['data-channel'],
  },
} as const satisfies Terms;
