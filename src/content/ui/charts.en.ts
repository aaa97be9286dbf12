import type { StatsStream } from '../../lib/views/stats-models.ts';
import { chartNumber } from './chart-numbers.ts';
import type { ChartsWords } from './charts.types.ts';
import { momentText } from './times.ts';

const labelOf = ({ kind, label }: StatsStream): string =>
  kind === 'channel' && label !== null ? ` “${label}”` : '';

/** Charts of statistics in English. */
export const chartsEn: ChartsWords = {
  labels: {
    slider: (title) => `Playhead on the chart “${title}”`,
    time: momentText,
    tick: (ms) => `${String(ms / 1000)} s`,
    value: chartNumber,
    unknown: '–',
    empty: 'A curve appears as soon as there are two reports to compare.',
    notLoaded: 'The drawing could not be loaded. The numbers below are complete.',
    numbers: 'As numbers',
    column: { curve: 'Curve', here: 'At the playhead', least: 'Least', mean: 'Mean', most: 'Most' },
    moments: 'The numbered lines are these calls:',
  },
  titles: {
    video: 'Picture, bits per second',
    audio: 'Sound, bits per second',
    frames: 'Frames per second',
    roundTrip: 'Round-trip time',
    loss: 'Packet loss',
    jitter: 'Jitter and jitter buffer',
    estimate: 'Estimated bandwidth and target',
    channel: 'Data channel, bits per second',
    buffered: 'bufferedAmount',
  },
  curve(stream, metric) {
    const { peer, kind } = stream;
    const what = labelOf(stream);
    switch (metric) {
      case 'bytesSent':
      case 'packetsSent':
      case 'messagesSent':
        return `${peer} sends${what}`;
      case 'bytesReceived':
      case 'packetsReceived':
      case 'messagesReceived':
        return `${peer} receives${what}`;
      case 'frames':
        return kind === 'sent' ? `${peer} encodes` : `${peer} decodes`;
      case 'frameHeight':
        return `${peer}, height`;
      case 'loss':
        return kind === 'sent' ? `${peer}, told by the other side` : `${peer} misses`;
      case 'jitter':
        return kind === 'sent' ? `${peer}, told by the other side` : `${peer}, arrival`;
      case 'jitterBuffer':
        return `${peer}, wait in the buffer`;
      case 'roundTrip':
        return kind === 'pair' ? `${peer}, selected pair` : `${peer}, told by the other side`;
      case 'available':
        return `${peer}, estimate`;
      case 'target':
        return `${peer}, target`;
      case 'buffered':
        return `${peer}${what}`;
      case 'freezes':
        return `${peer}, freezes`;
      case 'heldBack':
        return `${peer}, frames not encoded`;
    }
  },
};
