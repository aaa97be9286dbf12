import type { Terms } from './types.ts';

/** Terms that chapter 3, second half introduces. A table. */
export const TRACKS = {
  sender: {
    name: { ko: 'sender', en: 'sender' },
    meaning: {
      ko: '트랙 하나를 상대에게 보내는 객체(RTCRtpSender)로, 트랙이 비어 있을 수도 있어요.',
      en: 'The object (RTCRtpSender) that sends one track to the other side; it may be without one.',
    },
    spec: 'getSenders',
    more: {
      ko: '트랙을 바꾸거나(`replaceTrack()`) 비트레이트를 제한하는(`setParameters()`) 일은 여기서 해요. 트랙을 빼도 sender는 남으니, 찾아 쓸 것이라면 참조를 갖고 있는 편이 좋아요.',
      en: 'This is where a track is swapped (`replaceTrack()`) and a bit rate limited (`setParameters()`). It stays when its track is taken away, so keep a reference instead of looking for it by its track.',
    },
    see: ['transceiver', 'receiver', 'track'],
  },
  receiver: {
    name: { ko: 'receiver', en: 'receiver' },
    meaning: {
      ko: '상대가 보낸 것을 트랙 하나로 받아 주는 객체(RTCRtpReceiver)예요.',
      en: 'The object (RTCRtpReceiver) that turns what the other side sends into one track.',
    },
    spec: 'getReceivers',
    more: {
      ko: '상대가 아직 아무것도 보내지 않아도 `receiver.track`은 처음부터 있어요. 그래서 종류를 알고 싶을 때는 비어 있을 수 있는 `sender.track`보다 `receiver.track.kind`를 보는 편이 확실해요.',
      en: '`receiver.track` is there from the beginning, even if the other side never sends anything. To learn the kind of a transceiver, ask `receiver.track.kind`: `sender.track` may be empty.',
    },
    see: ['transceiver', 'sender', 'track'],
  },
  transceiver: {
    name: { ko: '트랜시버', en: 'transceiver' },
    meaning: {
      ko: 'sender와 receiver 한 쌍으로, SDP의 섹션 하나에 해당해요.',
      en: 'A sender and a receiver together; it stands for one section of the SDP.',
    },
    spec: 'transceiver',
    more: {
      ko: '소리와 영상은 서로 다른 트랜시버를 쓰고, 종류는 나중에 바뀌지 않아요. `direction`은 내가 바라는 방향, `currentDirection`은 협상으로 정해진 방향이에요.',
      en: 'Sound and picture have a transceiver each, and its kind never changes. `direction` is what this side wishes, `currentDirection` what was negotiated.',
    },
    see: ['sender', 'receiver', 'section', 'direction'],
  },
} as const satisfies Terms;
