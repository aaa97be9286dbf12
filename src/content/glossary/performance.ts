import type { Terms } from './types.ts';

/** Terms that chapter 13 introduces. A table. */
export const PERFORMANCE = {
  'bit-rate': {
    name: { ko: '비트레이트', en: 'bit rate' },
    meaning: {
      ko: '1초에 보내는 비트 수로, 보통 kbit/s로 말해요.',
      en: 'The number of bits that are sent in a second, usually told in kbit/s.',
    },
    more: {
      ko: '`getStats()`에는 비트레이트가 없어요. `bytesSent`를 두 번 읽고 차이를 시간으로 나눠요. `maxBitrate`는 상한이지 목표가 아니에요.',
      en: '`getStats()` has none: read `bytesSent` twice and divide the difference by the time between. `maxBitrate` is a limit of it, not a target.',
    },
    spec: 'maxBitrate',
    see: ['congestion-control', 'qp'],
  },
  'congestion-control': {
    name: { ko: '혼잡 제어', en: 'congestion control' },
    meaning: {
      ko: '네트워크가 감당할 만큼을 어림해서 그만큼만 보내게 하는 sender의 장치예요.',
      en: 'The part of a sender that estimates how much the network can take, and sends no more.',
    },
    more: {
      ko: '패킷의 지연과 손실을 보고 어림하고, 연결 초반에는 낮게 시작해 몇 초에 걸쳐 올라가요. 그래서 첫 몇 초의 값으로 성능을 판단하면 안 돼요. 끄는 API는 없어요.',
      en: 'It judges by delay and loss of packets, begins low and rises over seconds, so the first seconds of a call are no measure of it. There is no API to switch it off.',
    },
    spec: 'congestionControl',
    see: ['bit-rate'],
  },
  qp: {
    name: { ko: 'QP(양자화 파라미터)', en: 'QP (quantization parameter)' },
    meaning: {
      ko: '인코더가 프레임을 얼마나 거칠게 어림했는지 나타내는 수로, 클수록 거칠어요.',
      en: 'A number that says how coarsely an encoder has rounded a frame: the larger, the coarser.',
    },
    more: {
      ko: '통계에는 합계인 `qpSum`이 있으니 두 번 읽은 차이를 `framesEncoded`의 차이로 나눠요. 눈금은 코덱마다 달라서 VP8은 127, H.264는 51, VP9과 AV1은 255까지예요. 다른 코덱끼리 비교하지 마세요.',
      en: 'Statistics hold the sum, `qpSum`: divide its growth by that of `framesEncoded`. Scales differ, up to 127 in VP8, 51 in H.264, 255 in VP9 and AV1, so never compare it between codecs.',
    },
    forms: { ko: ['QP'], en: ['QP'] },
    spec: 'qpSum',
    see: ['bit-rate', 'codec'],
  },
  'frame-rate': {
    name: { ko: '프레임 레이트', en: 'frame rate' },
    meaning: {
      ko: '1초에 보여 주는 그림의 수예요.',
      en: 'The number of pictures in a second.',
    },
    more: {
      ko: '만드는 수, 인코딩하는 수, 도착한 수가 서로 달라요. 통계에서 `framesEncoded`와 `framesDecoded`의 차이를 각각 재면 어디서 줄었는지 알 수 있어요.',
      en: 'How many are made, encoded and shown are three numbers. The growth of `framesEncoded` on one side and `framesDecoded` on the other tells where they are lost.',
    },
    spec: 'maxFramerate',
    see: ['degradation-preference'],
  },
  keyframe: {
    name: { ko: '키프레임', en: 'keyframe' },
    meaning: {
      ko: '앞 프레임 없이 혼자 풀 수 있는 프레임으로, 다른 프레임보다 몇 배 커요.',
      en: 'A frame that can be decoded without the ones before it, several times as large as others.',
    },
    more: {
      ko: '나머지 프레임은 앞 프레임과 달라진 것만 담아요. 새로 들어온 사람이나 패킷을 잃은 receiver는 키프레임을 요청하고, 그때 잠깐 비트가 몰려요. 통계의 `keyFramesEncoded`가 그 수예요.',
      en: 'All others hold only what has changed. A receiver that is new, or has lost packets, asks for one, and for a moment many bits are sent. `keyFramesEncoded` counts them.',
    },
    see: ['bit-rate', 'simulcast'],
  },
  'degradation-preference': {
    name: { ko: 'degradationPreference', en: 'degradationPreference' },
    meaning: {
      ko: '보낼 여유가 모자랄 때 크기와 프레임 레이트 중 무엇을 지킬지 정하는 파라미터예요.',
      en: 'The parameter that says whether size or frame rate is kept when there is too little to spend.',
    },
    more: {
      ko: '`sender.setParameters()`로 넣어요. 값은 `maintain-framerate`, `maintain-resolution`, `balanced`예요. 모자라지 않으면 아무것도 바꾸지 않아요.',
      en: 'It is set by `sender.setParameters()` to `maintain-framerate`, `maintain-resolution` or `balanced`. As long as nothing is short it changes nothing.',
    },
    spec: 'degradation',
    see: ['content-hint', 'frame-rate'],
  },
  simulcast: {
    name: { ko: 'simulcast', en: 'simulcast' },
    meaning: {
      ko: '같은 영상을 여러 크기로 따로따로 인코딩해 함께 보내는 방법이에요.',
      en: 'Sending the same picture several times at once, encoded in several sizes.',
    },
    more: {
      ko: 'SFU가 받는 사람마다 알맞은 하나를 골라 넘겨요. 브라우저는 simulcast를 받지 않으니 두 사람이 직접 연결할 때는 쓸모가 없어요. `addTransceiver()`의 `sendEncodings`로 시작해요.',
      en: 'A server, an SFU, forwards to each receiver the one that fits. A browser does not receive it, so between two peers it is of no use. It begins with `sendEncodings` of `addTransceiver()`.',
    },
    spec: 'simulcast',
    see: ['svc', 'sfu', 'layer'],
  },
  svc: {
    name: { ko: 'SVC', en: 'SVC (scalable video coding)' },
    meaning: {
      ko: '스트림 하나를 겹겹이 인코딩해서, 위쪽을 버려도 아래쪽만으로 볼 수 있게 하는 방법이에요.',
      en: 'Encoding one stream in layers, so that the lower ones can be seen when the upper ones are thrown away.',
    },
    more: {
      ko: 'simulcast는 크기마다 따로 인코딩하지만 SVC는 아래 레이어 위에 쌓아요. 역시 SFU가 있을 때 값을 해요. `scalabilityMode`로 고르고, 모르는 브라우저는 그 값을 무시해요.',
      en: 'Simulcast encodes each size by itself; here each layer builds on the one beneath. It, too, pays only with an SFU. `scalabilityMode` selects it, and browsers that do not know it ignore it.',
    },
    forms: { ko: ['SVC'], en: ['SVC'] },
    spec: 'scalability',
    see: ['simulcast', 'scalability-mode', 'layer'],
  },
  layer: {
    name: { ko: '레이어', en: 'layer' },
    meaning: {
      ko: '한 영상을 따로 골라 보낼 수 있게 나눈 한 벌로, 크기나 프레임 레이트가 서로 달라요.',
      en: 'One of several versions of a picture that can be chosen by itself, by size or by frame rate.',
    },
    more: {
      ko: 'simulcast에서는 인코딩 하나가 레이어 하나이고 `rid`로 불러요. SVC에서는 공간 레이어와 시간 레이어가 한 스트림에 들어 있어요.',
      en: 'In simulcast each encoding is one, named by its `rid`. In SVC spatial and temporal layers are within one stream.',
    },
    see: ['simulcast', 'svc'],
  },
  'scalability-mode': {
    name: { ko: 'scalabilityMode', en: 'scalabilityMode' },
    meaning: {
      ko: 'SVC의 레이어 구성을 정하는 이름으로, `L1T3`은 공간 레이어 하나와 시간 레이어 셋이에요.',
      en: 'The name of an arrangement of SVC layers: `L1T3` has one spatial and three temporal layers.',
    },
    more: {
      ko: '인코딩의 필드로 넣고, 실제로 쓰는 값은 통계의 `scalabilityMode`에서 읽어요. 비트레이트나 크기가 모자라면 요청보다 적은 레이어를 써요.',
      en: 'It is set in an encoding; what is really used stands in statistics under the same name, and may be fewer layers than you asked for.',
    },
    spec: 'scalability',
    see: ['svc', 'encoding'],
  },
  dtx: {
    name: { ko: 'DTX', en: 'DTX (discontinuous transmission)' },
    meaning: {
      ko: '말이 없을 때 소리 패킷을 거의 보내지 않는 Opus의 기능이에요.',
      en: 'A feature of Opus that sends hardly any packets while nobody speaks.',
    },
    more: {
      ko: 'SDP의 `usedtx=1`로, 받는 쪽이 보내는 쪽에 부탁해요. 기본은 꺼져 있어요. 여럿이 모인 통화에서 대부분이 조용할 때 아끼는 양이 커요.',
      en: 'The receiving side asks for it by `usedtx=1` in its SDP; by default it is off. In a large call, where most are silent, it saves most of the sound’s bits.',
    },
    forms: { ko: ['DTX'], en: ['DTX'] },
    spec: 'opusDtx',
    see: ['bit-rate'],
  },
} as const satisfies Terms;
