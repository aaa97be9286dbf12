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
  },
  receiver: {
    name: { ko: 'receiver', en: 'receiver' },
    meaning: {
      ko: '상대가 보낸 것을 트랙 하나로 받아 주는 객체(RTCRtpReceiver)예요.',
      en: 'The object (RTCRtpReceiver) that turns what the other side sends into one track.',
    },
    spec: 'getReceivers',
  },
  transceiver: {
    name: { ko: '트랜시버', en: 'transceiver' },
    meaning: {
      ko: 'sender와 receiver 한 쌍으로, SDP의 섹션 하나에 해당해요.',
      en: 'A sender and a receiver together; it stands for one section of the SDP.',
    },
    spec: 'transceiver',
  },
} as const satisfies Terms;
