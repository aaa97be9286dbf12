/** Every experiment: what is compared, what is measured, and what the numbers should show. Tables. */
import type { FactId, MetricId } from './metrics.ts';

/** A picture that is sent: much that moves, a page of text that scrolls, or a clock in front of nothing. */
export type SourcePicture = 'motion' | 'text' | 'calm';

/** What one run of a video experiment is set to. */
export interface VideoSetting {
  readonly id: string;
  readonly encodings?: readonly (RTCRtpEncodingParameters & {
    readonly scalabilityMode?: string;
  })[];
  /** Name of the only codec that is offered, such as `VP9`. */
  readonly codec?: string;
  readonly hint?: 'motion' | 'detail' | 'text';
  readonly degradation?: RTCDegradationPreference;
  /** Frames a second that the source makes, instead of the experiment's. */
  readonly captured?: number;
  readonly scalabilityMode?: string;
  /** `rid` of the layer that is switched off once the connection stands. */
  readonly off?: string;
}

/** What one run of an audio experiment is set to. */
export interface AudioSetting {
  readonly id: string;
  readonly source: 'tone' | 'silence';
  /** The answer asks for discontinuous transmission. */
  readonly dtx?: boolean;
  /** bit/s */
  readonly maxBitrate?: number;
}

/** What one run of a channel experiment is set to. */
export interface ChannelSetting {
  readonly id: string;
  /** Bytes of a message. */
  readonly chunk: number;
  /** Bytes that are kept waiting in `bufferedAmount`, over all channels; 0: nothing is sent but the small messages. */
  readonly queue: number;
  readonly channels?: number;
  readonly init?: RTCDataChannelInit;
  /** The small messages go through the full channel, instead of one of their own. */
  readonly shared?: boolean;
}

/** What one run of a start is set to. */
export interface StartSetting {
  readonly id: string;
  readonly configuration?: RTCConfiguration;
  /** Whether candidates are sent one by one, or in the description once all are there. */
  readonly trickle: boolean;
}

/** What one run of the questions is set to. */
export interface AskSetting {
  readonly id: string;
  /** ms from an answer to the next question. */
  readonly every: number;
}

/** One number compared between two settings. */
export interface Finding {
  readonly id: string;
  readonly metric: MetricId;
  readonly of: string;
  readonly to: string;
  /** `value(of) / value(to)` lies at or above / at or below it when the finding shows. */
  readonly atLeast?: number;
  readonly atMost?: number;
}

interface Common {
  /** The numbers of its table, the first as bars. */
  readonly metrics: readonly [MetricId, ...MetricId[]];
  readonly facts?: readonly FactId[];
  readonly findings: readonly Finding[];
}

/** An experiment, by what it sets up. */
export type Experiment = Common &
  (
    | {
        readonly kind: 'video';
        readonly picture: SourcePicture;
        readonly width: number;
        readonly height: number;
        readonly frameRate: number;
        readonly settings: readonly VideoSetting[];
      }
    | { readonly kind: 'audio'; readonly settings: readonly AudioSetting[] }
    | { readonly kind: 'channel'; readonly settings: readonly ChannelSetting[] }
    | { readonly kind: 'start'; readonly settings: readonly StartSetting[] }
    | { readonly kind: 'ask'; readonly settings: readonly AskSetting[] }
  );

const SMALL = { picture: 'motion', width: 320, height: 180, frameRate: 30 } as const;
const LARGE = { ...SMALL, width: 640, height: 360 } as const;
/** bit/s: too little for `LARGE` in full. */
const SCARCE = 60_000;

/** Bytes: enough that the channel never waits for the page. */
const QUEUE = 262_144;

/** The ids, in the order of the chapter. */
export const EXPERIMENT_IDS = [
  'bit-rate',
  'resolution',
  'frame-rate',
  'degradation',
  'content-hint',
  'codecs',
  'codec-work',
  'simulcast',
  'svc',
  'audio',
  'channels',
  'channel-queue',
  'start',
  'stats-cost',
] as const;

/** Names one experiment. */
export type ExperimentId = (typeof EXPERIMENT_IDS)[number];

const CODECS = ['VP8', 'VP9', 'H264', 'AV1'] as const;

/** Limits of their own: by default the largest layer takes so much that seconds go by before it is sent at all. */
const LAYERS = [
  { rid: 'q', scaleResolutionDownBy: 4, maxBitrate: 60_000 },
  { rid: 'h', scaleResolutionDownBy: 2, maxBitrate: 150_000 },
  { rid: 'f', maxBitrate: 400_000 },
] as const;

/** All of them. */
export const EXPERIMENTS: Readonly<Record<ExperimentId, Experiment>> = {
  'bit-rate': {
    kind: 'video',
    ...SMALL,
    settings: [
      { id: 'max-100', encodings: [{ maxBitrate: 100_000 }] },
      { id: 'max-300', encodings: [{ maxBitrate: 300_000 }] },
      { id: 'no-limit' },
    ],
    metrics: ['bitRate', 'qp', 'frameRate', 'encodeTime'],
    facts: ['size', 'limitedBy'],
    findings: [
      { id: 'less-sent', metric: 'bitRate', of: 'max-100', to: 'no-limit', atMost: 0.6 },
      { id: 'coarser', metric: 'qp', of: 'max-100', to: 'no-limit', atLeast: 1.15 },
    ],
  },
  resolution: {
    kind: 'video',
    ...LARGE,
    settings: [1, 2, 4].map((scale) => ({
      id: `scale-${String(scale)}`,
      degradation: 'maintain-resolution',
      encodings: [{ maxBitrate: 250_000, scaleResolutionDownBy: scale }],
    })),
    metrics: ['encodeTime', 'bitRate', 'qp', 'frameRate'],
    facts: ['size'],
    findings: [
      { id: 'faster', metric: 'encodeTime', of: 'scale-4', to: 'scale-1', atMost: 0.7 },
      { id: 'finer', metric: 'qp', of: 'scale-4', to: 'scale-1', atMost: 0.8 },
      { id: 'not-less', metric: 'bitRate', of: 'scale-4', to: 'scale-1', atLeast: 0.5 },
    ],
  },
  'frame-rate': {
    kind: 'video',
    ...SMALL,
    settings: [
      { id: 'max-5', encodings: [{ maxBitrate: 200_000, maxFramerate: 5 }] },
      { id: 'capture-5', captured: 5, encodings: [{ maxBitrate: 200_000 }] },
      { id: 'max-15', encodings: [{ maxBitrate: 200_000, maxFramerate: 15 }] },
      { id: 'every-frame', encodings: [{ maxBitrate: 200_000 }] },
    ],
    metrics: ['frameRate', 'qp', 'bitRate', 'encodeLoad'],
    findings: [
      { id: 'fewer', metric: 'frameRate', of: 'max-5', to: 'every-frame', atMost: 0.6 },
      { id: 'finer', metric: 'qp', of: 'max-5', to: 'every-frame', atMost: 0.9 },
      { id: 'less-work', metric: 'encodeLoad', of: 'max-5', to: 'every-frame', atMost: 0.8 },
    ],
  },
  degradation: {
    kind: 'video',
    ...LARGE,
    settings: (['maintain-framerate', 'balanced', 'maintain-resolution'] as const).map((id) => ({
      id,
      degradation: id,
      encodings: [{ maxBitrate: SCARCE }],
    })),
    metrics: ['frameRate', 'height', 'bitRate', 'qp'],
    facts: ['size', 'limitedBy'],
    findings: [
      {
        id: 'smaller',
        metric: 'height',
        of: 'maintain-framerate',
        to: 'maintain-resolution',
        atMost: 0.8,
      },
      {
        id: 'smoother',
        metric: 'frameRate',
        of: 'maintain-framerate',
        to: 'maintain-resolution',
        atLeast: 2,
      },
    ],
  },
  'content-hint': {
    kind: 'video',
    ...LARGE,
    picture: 'text',
    settings: [
      { id: 'none', encodings: [{ maxBitrate: SCARCE }] },
      ...(['motion', 'detail', 'text'] as const).map((hint) => ({
        id: hint,
        hint,
        encodings: [{ maxBitrate: SCARCE }],
      })),
    ],
    metrics: ['height', 'frameRate', 'bitRate', 'qp'],
    facts: ['size', 'limitedBy'],
    findings: [
      { id: 'larger', metric: 'height', of: 'text', to: 'motion', atLeast: 1.5 },
      { id: 'slower', metric: 'frameRate', of: 'text', to: 'motion', atMost: 0.7 },
    ],
  },
  codecs: {
    kind: 'video',
    ...SMALL,
    picture: 'calm',
    frameRate: 15,
    settings: CODECS.map((codec) => ({ id: codec, codec })),
    metrics: ['bitRate', 'encodeTime', 'frameRate', 'qp'],
    facts: ['codec', 'size'],
    findings: [
      { id: 'fewer-bits', metric: 'bitRate', of: 'VP9', to: 'VP8', atMost: 0.95 },
      { id: 'fewer-bits-av1', metric: 'bitRate', of: 'AV1', to: 'VP8', atMost: 0.95 },
    ],
  },
  'codec-work': {
    kind: 'video',
    ...SMALL,
    frameRate: 15,
    settings: CODECS.map((codec) => ({ id: codec, codec, encodings: [{ maxBitrate: 150_000 }] })),
    metrics: ['encodeTime', 'frameRate', 'bitRate'],
    facts: ['size'],
    findings: [{ id: 'more-work', metric: 'encodeTime', of: 'AV1', to: 'VP8', atLeast: 1.15 }],
  },
  simulcast: {
    kind: 'video',
    ...LARGE,
    // Chromium sends no third layer of a smaller picture.
    width: 960,
    height: 540,
    frameRate: 10,
    settings: [
      {
        id: 'one',
        degradation: 'maintain-resolution',
        encodings: [{ maxBitrate: 400_000 }],
      },
      { id: 'three', encodings: LAYERS },
      { id: 'small-ones', encodings: LAYERS, off: 'f' },
    ],
    metrics: ['bitRate', 'encodeLoad', 'height'],
    facts: ['layers'],
    findings: [
      { id: 'switched-off', metric: 'bitRate', of: 'small-ones', to: 'three', atMost: 0.8 },
      { id: 'more-work', metric: 'encodeLoad', of: 'three', to: 'small-ones', atLeast: 1.2 },
    ],
  },
  svc: {
    kind: 'video',
    ...LARGE,
    frameRate: 15,
    settings: ['L1T1', 'L1T3', 'L3T3_KEY'].map((scalabilityMode) => ({
      id: scalabilityMode,
      codec: 'VP9',
      degradation: 'maintain-resolution',
      encodings: [{ maxBitrate: 500_000 }],
      scalabilityMode,
    })),
    metrics: ['frameRate', 'encodeLoad', 'bitRate', 'qp'],
    facts: ['mode', 'size'],
    findings: [
      { id: 'more-pictures', metric: 'frameRate', of: 'L3T3_KEY', to: 'L1T1', atLeast: 1.15 },
    ],
  },
  audio: {
    kind: 'audio',
    settings: [
      { id: 'tone', source: 'tone' },
      { id: 'tone-16', source: 'tone', maxBitrate: 16_000 },
      { id: 'silence', source: 'silence' },
      { id: 'silence-dtx', source: 'silence', dtx: true },
    ],
    metrics: ['bitRate', 'packetRate', 'headerRate'],
    findings: [
      { id: 'limited', metric: 'bitRate', of: 'tone-16', to: 'tone', atMost: 0.8 },
      { id: 'still-sent', metric: 'packetRate', of: 'silence', to: 'tone', atLeast: 0.9 },
      { id: 'dtx', metric: 'packetRate', of: 'silence-dtx', to: 'silence', atMost: 0.5 },
    ],
  },
  channels: {
    kind: 'channel',
    settings: [
      { id: 'chunk-1', chunk: 1_000, queue: QUEUE },
      { id: 'chunk-16', chunk: 16_384, queue: QUEUE },
      { id: 'chunk-64', chunk: 65_536, queue: QUEUE },
      { id: 'four', chunk: 16_384, queue: QUEUE, channels: 4 },
      {
        id: 'unordered',
        chunk: 16_384,
        queue: QUEUE,
        init: { ordered: false },
      },
    ],
    metrics: ['throughput', 'roundTrip'],
    findings: [
      { id: 'larger-chunks', metric: 'throughput', of: 'chunk-64', to: 'chunk-1', atLeast: 1.2 },
      { id: 'no-gain', metric: 'throughput', of: 'four', to: 'chunk-16', atMost: 1.5 },
      {
        id: 'no-gain-unordered',
        metric: 'throughput',
        of: 'unordered',
        to: 'chunk-16',
        atMost: 1.5,
      },
    ],
  },
  'channel-queue': {
    kind: 'channel',
    settings: [
      { id: 'alone', chunk: 16_384, queue: 0 },
      { id: 'own-channel', chunk: 16_384, queue: 4_194_304 },
      { id: 'behind-64', chunk: 16_384, queue: 65_536, shared: true },
      { id: 'behind-4096', chunk: 16_384, queue: 4_194_304, shared: true },
    ],
    metrics: ['roundTrip', 'throughput'],
    findings: [
      { id: 'behind', metric: 'roundTrip', of: 'behind-4096', to: 'behind-64', atLeast: 3 },
      { id: 'own', metric: 'roundTrip', of: 'own-channel', to: 'behind-4096', atMost: 0.6 },
    ],
  },
  start: {
    kind: 'start',
    settings: [
      { id: 'trickle', trickle: true },
      { id: 'wait', trickle: false },
      { id: 'max-bundle', trickle: true, configuration: { bundlePolicy: 'max-bundle' } },
      { id: 'pool', trickle: true, configuration: { iceCandidatePoolSize: 1 } },
    ],
    metrics: ['connectTime', 'candidates'],
    findings: [
      { id: 'waits', metric: 'connectTime', of: 'wait', to: 'trickle', atLeast: 1.2 },
      { id: 'fewer', metric: 'candidates', of: 'max-bundle', to: 'trickle', atMost: 0.8 },
    ],
  },
  'stats-cost': {
    kind: 'ask',
    settings: [500, 100, 20].map((every) => ({ id: `every-${String(every)}`, every })),
    metrics: ['callTime', 'callLoad', 'newAnswers'],
    findings: [
      { id: 'adds-up', metric: 'callLoad', of: 'every-20', to: 'every-100', atLeast: 1.3 },
      { id: 'repeats', metric: 'newAnswers', of: 'every-20', to: 'every-100', atMost: 0.8 },
    ],
  },
};
