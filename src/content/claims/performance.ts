import { both, measured, says, type Claims } from './types.ts';

/** What chapter 13 claims. A table. */
export const PERFORMANCE = {
  // What to measure
  'counters-only-sum': says('bytesSent'),
  'qp-scales-differ': says('qpSum'),
  'stats-repeat-chromium': measured,
  'stats-new-firefox': measured,

  // Bit rates
  'rate-is-estimated': says('congestionControl'),
  'low-limit-sends-less': both('maxBitrate'),
  'low-limit-is-coarser': measured,
  'limit-told-chromium': measured,
  'limit-told-firefox': measured,

  // Resolution and frame rate
  'size-saves-work': both('scaleDown'),
  'size-saves-no-bits': measured,
  'fewer-frames-finer': both('maxFramerate'),
  'fewer-frames-less-work': measured,

  // What gives way
  'preference-decides-size': both('degradation'),
  'preference-decides-frames': measured,
  'hint-decides-chromium': measured,
  'hint-decides-firefox': measured,

  // Codecs
  'av1-fewer-bits': measured,
  'h264-here-chromium': measured,
  'h264-here-firefox': measured,

  // Layers
  'largest-layer-is-most': both('encodingActive'),
  'browser-receives-no-simulcast': says('simulcast'),
  'modes-chromium': both('scalability'),
  'modes-firefox': measured,
  'layers-are-pictures-chromium': measured,

  // Sound
  'silence-is-packets': measured,
  'dtx-spares-packets': both('opusDtx'),

  // Channels
  'queue-is-latency': measured,
  'own-channel-passes': measured,

  // Start
  'waiting-costs-chromium': measured,
} as const satisfies Claims;
