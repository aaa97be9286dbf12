/** Everything that can be done to the media of a running call, by name. */

/** Codecs that a reader may put first: what browsers have for video. */
export const CODECS = ['video/VP8', 'video/VP9', 'video/H264', 'video/AV1'] as const;
/** The `mimeType` of one of them. */
export type Codec = (typeof CODECS)[number];

/** The directions that can be set. */
type Direction = 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive';

/** One of the two peers. */
export type Side = 'A' | 'B';

/** The commands of each group of experiments, in the order in which they are offered. */
export const GROUP_COMMANDS = {
  mute: [
    'enabled-false',
    'enabled-true',
    'replace-null',
    'replace-back',
    'direction-inactive',
    'direction-back',
  ],
  change: ['add-track', 'remove-track', 'replace-camera', 'add-transceiver', 'stop-transceiver'],
  screen: ['share', 'share-back', 'share-back-leaking', 'browser-stops', 'stop-unused'],
  directions: [
    'A-sendrecv',
    'A-sendonly',
    'A-recvonly',
    'A-inactive',
    'B-sendrecv',
    'B-recvonly',
    'B-inactive',
  ],
  codecs: [
    'prefer-video/VP8',
    'prefer-video/VP9',
    'prefer-video/H264',
    'prefer-video/AV1',
    'offer',
    'limit-bitrate',
    'scale-down',
    'encoding-off',
    'reset-parameters',
  ],
  simulcast: ['layer-q', 'layer-h', 'layer-f'],
  devices: ['use-camera', 'use-microphone', 'use-screen', 'devices-back'],
} as const satisfies Readonly<Record<string, readonly Command[]>>;

/** What experiments are about. */
export type MediaGroup = keyof typeof GROUP_COMMANDS;

/** All groups, in the order in which they are offered. */
export const MEDIA_GROUPS = Object.keys(GROUP_COMMANDS) as readonly MediaGroup[];

type Command =
  | 'enabled-false'
  | 'enabled-true'
  | 'replace-null'
  | 'replace-back'
  | 'direction-inactive'
  | 'direction-back'
  | 'add-track'
  | 'remove-track'
  | 'replace-camera'
  | 'add-transceiver'
  | 'stop-transceiver'
  | 'share'
  | 'share-back'
  | 'share-back-leaking'
  | 'browser-stops'
  | 'stop-unused'
  | `${Side}-${Direction}`
  | `prefer-${Codec}`
  | 'offer'
  | 'limit-bitrate'
  | 'scale-down'
  | 'encoding-off'
  | 'reset-parameters'
  | `layer-${Layer}`
  | 'use-camera'
  | 'use-microphone'
  | 'use-screen'
  | 'devices-back';

/** What a reader can ask for. */
export type MediaCommand = (typeof GROUP_COMMANDS)[MediaGroup][number];

/** The encodings of simulcast, small to full: quarter, half, full size. */
export const LAYERS = ['q', 'h', 'f'] as const;
/** The `rid` of an encoding. */
export type Layer = (typeof LAYERS)[number];

/** Two ways to set a call up: an ordinary one, and one in which A sends its picture in three sizes. */
export type MediaMode = 'call' | 'simulcast';

/** How a call is set up for `group`. */
export const modeOf = (group: MediaGroup): MediaMode =>
  group === 'simulcast' ? 'simulcast' : 'call';
