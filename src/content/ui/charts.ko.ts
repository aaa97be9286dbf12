import type { StatsStream } from '../../lib/views/stats-models.ts';
import { chartNumber } from './chart-numbers.ts';
import type { ChartsWords } from './charts.types.ts';
import { momentText } from './times.ts';

const labelOf = ({ kind, label }: StatsStream): string =>
  kind === 'channel' && label !== null ? ` “${label}”` : '';

/** Charts of statistics in Korean. */
export const chartsKo: ChartsWords = {
  labels: {
    slider: (title) => `“${title}” 차트의 재생 위치`,
    time: momentText,
    tick: (ms) => `${String(ms / 1000)} s`,
    value: chartNumber,
    unknown: '–',
    empty: '비교할 리포트가 두 개 모이면 곡선이 나타나요.',
    notLoaded: '그래프를 불러오지 못했어요. 아래 숫자는 모두 볼 수 있어요.',
    numbers: '숫자로 보기',
    column: { curve: '곡선', here: '재생 위치', least: '최소', mean: '평균', most: '최대' },
    moments: '번호가 붙은 세로선은 다음 호출이에요.',
  },
  titles: {
    video: '영상 비트레이트',
    audio: '음성 비트레이트',
    frames: '초당 프레임 수',
    roundTrip: '왕복 시간(RTT)',
    loss: '패킷 손실',
    jitter: '지터와 지터 버퍼',
    estimate: '추정 대역폭과 목표 비트레이트',
    channel: '데이터 채널 비트레이트',
    buffered: 'bufferedAmount',
  },
  curve(stream, metric) {
    const { peer, kind } = stream;
    const what = labelOf(stream);
    switch (metric) {
      case 'bytesSent':
      case 'packetsSent':
      case 'messagesSent':
        return `${peer} 송신${what}`;
      case 'bytesReceived':
      case 'packetsReceived':
      case 'messagesReceived':
        return `${peer} 수신${what}`;
      case 'frames':
        return kind === 'sent' ? `${peer} 인코딩` : `${peer} 디코딩`;
      case 'frameHeight':
        return `${peer} 세로 크기`;
      case 'loss':
        return kind === 'sent' ? `${peer} 송신분(상대 보고)` : `${peer} 수신분`;
      case 'jitter':
        return kind === 'sent' ? `${peer} 송신분(상대 보고)` : `${peer} 도착 간격`;
      case 'jitterBuffer':
        return `${peer} 버퍼 대기`;
      case 'roundTrip':
        return kind === 'pair' ? `${peer} 선택된 후보 쌍` : `${peer} 송신분(상대 보고)`;
      case 'available':
        return `${peer} 추정치`;
      case 'target':
        return `${peer} 목표치`;
      case 'buffered':
        return `${peer}${what}`;
      case 'freezes':
        return `${peer} 멈춤 횟수`;
      case 'heldBack':
        return `${peer} 인코딩되지 않은 프레임`;
    }
  },
};
