import type { Terms } from './types.ts';

/** Terms that chapter 9 introduces. A table. */
export const DEBUGGING = {
  'stats-report': {
    name: { ko: '통계 보고서', en: 'statistics report' },
    meaning: {
      ko: '`getStats()`가 한 번에 돌려주는 것으로, 연결에 관한 항목들이 id로 서로를 가리켜요.',
      en: 'What one call of `getStats()` returns: entries about a connection that refer to each other by id.',
    },
    spec: 'getStats',
    more: {
      ko: '`Map`처럼 읽고, 항목의 종류는 `type`이 알려 줘요. 찍은 순간의 값이라 나중에 바뀌지 않아요. 속도를 알려면 보고서 두 개가 필요해요.',
      en: 'It is read like a `Map`, and `type` says what an entry is about. It is a snapshot and does not change later: for a rate, you need two of them.',
    },
    forms: { ko: ['통계 보고서'], en: ['statistics report', 'stats report'] },
    see: ['inbound-rtp', 'outbound-rtp'],
  },
  'inbound-rtp': {
    name: { ko: 'inbound-rtp', en: 'inbound-rtp' },
    meaning: {
      ko: '들어오는 미디어 스트림 하나에 대한 통계 항목이에요.',
      en: 'The statistics entry about one stream of media that arrives.',
    },
    spec: 'inboundRtp',
    more: {
      ko: '받은 바이트와 패킷, 잃은 패킷, 지터, 디코딩한 프레임을 세요. 소리와 영상마다 하나씩 있고, 첫 패킷이 온 뒤에야 나타나요.',
      en: 'It counts bytes and packets received, packets lost, jitter and decoded frames. There is one for each sound and each picture, and it appears with the first packet.',
    },
    forms: { ko: ['`inbound-rtp`'], en: ['`inbound-rtp`'] },
    see: ['outbound-rtp', 'packet-loss', 'jitter'],
  },
  'outbound-rtp': {
    name: { ko: 'outbound-rtp', en: 'outbound-rtp' },
    meaning: {
      ko: '내보내는 미디어 스트림 하나에 대한 통계 항목이에요.',
      en: 'The statistics entry about one stream of media that is sent.',
    },
    spec: 'outboundRtp',
    more: {
      ko: '보낸 바이트와 패킷, 인코딩한 프레임을 세요. 보낸 쪽은 무엇이 도착했는지 몰라서 손실은 여기 없어요. 그건 `remote-inbound-rtp`에 있어요.',
      en: 'It counts bytes and packets sent, and frames encoded. A sender does not know what has arrived, so loss is not in it; that is in `remote-inbound-rtp`.',
    },
    forms: { ko: ['`outbound-rtp`'], en: ['`outbound-rtp`'] },
    see: ['remote-inbound-rtp', 'quality-limitation'],
  },
  'remote-inbound-rtp': {
    name: { ko: 'remote-inbound-rtp', en: 'remote-inbound-rtp' },
    meaning: {
      ko: '내가 보낸 스트림이 어떻게 도착했는지 상대가 RTCP로 알려 준 통계 항목이에요.',
      en: 'The statistics entry on how a stream that you send has arrived, as the other side has told by RTCP.',
    },
    spec: 'remoteInboundRtp',
    more: {
      ko: '보낸 것의 손실과 왕복 시간은 여기서만 읽을 수 있어요. 상대가 1초에서 몇 초에 한 번 알려 주므로 늦게 생기고 드물게 바뀌어요.',
      en: 'Loss of what you send and the round trip of media can only be read here. The other side tells every second to every few seconds, so it comes late and changes rarely.',
    },
    forms: { ko: ['`remote-inbound-rtp`'], en: ['`remote-inbound-rtp`'] },
    see: ['rtcp', 'round-trip-time', 'packet-loss'],
  },
  'packet-loss': {
    name: { ko: '패킷 손실', en: 'packet loss' },
    meaning: {
      ko: '보냈지만 도착하지 않은 패킷으로, 보통 보낸 것에 대한 비율로 말해요.',
      en: 'Packets that were sent and did not arrive, mostly given as a share of what was sent.',
    },
    spec: 'receivedRtp',
    more: {
      ko: '통계의 `packetsLost`는 처음부터의 누적이고, 중복된 패킷 때문에 음수가 될 수도 있어요. 지금을 알려면 두 보고서의 차이를 비율로 바꾸세요. 2%까지는 대개 티가 나지 않아요.',
      en: 'In statistics, `packetsLost` is a total since the beginning, and duplicates can even make it negative. For the present, turn the difference of two reports into a share. Up to 2% is mostly unnoticed.',
    },
    forms: { ko: ['패킷 손실', '손실률'], en: ['packet loss'] },
    see: ['inbound-rtp', 'jitter'],
  },
  jitter: {
    name: { ko: '지터', en: 'jitter' },
    meaning: {
      ko: '패킷이 도착하는 간격이 얼마나 들쭉날쭉한지를 초로 나타낸 값이에요.',
      en: 'How unevenly packets arrive, in seconds.',
    },
    spec: 'jitter',
    more: {
      ko: '받는 쪽은 이 흔들림을 감추려고 패킷을 잠시 모아 두었다가 재생해요. 지터가 크면 그만큼 더 기다려야 해서 대화가 늦어져요. 손실이 없어도 클 수 있어요.',
      en: 'A receiver hides it by keeping packets for a moment before it plays them. The more jitter, the longer it has to wait, and the later everything is heard. It can be high without any loss.',
    },
    see: ['packet-loss', 'round-trip-time'],
  },
  'round-trip-time': {
    name: { ko: '왕복 시간(RTT)', en: 'round-trip time' },
    meaning: {
      ko: '패킷이 상대에게 갔다가 그 응답이 돌아오기까지 걸린 시간이에요.',
      en: 'The time from sending a packet to having an answer to it.',
    },
    spec: 'roundTripTime',
    more: {
      ko: '통계에는 초 단위로 두 군데 있어요. 후보 쌍에는 ICE가 잰 값이, `remote-inbound-rtp`에는 RTCP로 잰 값이 있어요. 한쪽으로 가는 시간은 대략 그 절반이에요.',
      en: 'Statistics have it twice, in seconds: measured by ICE at the candidate pair, and by RTCP in `remote-inbound-rtp`. One way takes about half of it.',
    },
    forms: { ko: ['왕복 시간', 'RTT'], en: ['round-trip time'] },
    see: ['remote-inbound-rtp', 'candidate-pair'],
  },
  'quality-limitation': {
    name: { ko: '품질 제한', en: 'quality limitation' },
    meaning: {
      ko: '인코더가 원본보다 낮은 해상도나 프레임으로 보내게 만든 이유예요.',
      en: 'The reason why an encoder sends less resolution or fewer frames than the source has.',
    },
    spec: 'qualityLimitation',
    more: {
      ko: '`outbound-rtp`의 `qualityLimitationReason`에 `none`, `cpu`, `bandwidth`, `other` 중 하나로 적혀요. 회선이 좁은 것인지 기기가 느린 것인지 여기서 갈려요. 값이 아예 없는 브라우저도 있어요.',
      en: '`outbound-rtp` has it as `qualityLimitationReason`: `none`, `cpu`, `bandwidth` or `other`. It tells a narrow line from a slow machine. Some browsers leave it out.',
    },
    forms: {
      ko: ['품질 제한', '`qualityLimitationReason`'],
      en: ['quality limitation', '`qualityLimitationReason`'],
    },
    see: ['outbound-rtp'],
  },
  freeze: {
    name: { ko: '화면 멈춤(freeze)', en: 'freeze' },
    meaning: {
      ko: '다음 프레임이 평소 간격보다 눈에 띄게 늦게 그려진 일이에요.',
      en: 'A frame that is drawn noticeably later than the usual interval.',
    },
    spec: 'freeze',
    more: {
      ko: '`inbound-rtp`의 `freezeCount`가 횟수를, `totalFreezesDuration`이 그 길이를 더해요. 새 프레임이 그려져야 한 번으로 세므로, 영영 멈춘 화면은 세지 않아요.',
      en: '`freezeCount` of `inbound-rtp` counts them, `totalFreezesDuration` adds up how long they were. One is counted when the next frame is drawn, so a picture that stands still for good is not among them.',
    },
    forms: { ko: ['화면 멈춤', '`freezeCount`'], en: ['`freezeCount`'] },
    see: ['inbound-rtp'],
  },
} as const satisfies Terms;
