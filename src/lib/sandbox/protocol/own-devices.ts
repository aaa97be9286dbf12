/**
 * The reader's own camera, microphone and screen for code in the frame. A frame of an opaque origin can open no device,
 * and a track cannot be posted, so the page opens it, when the reader has said so, and sends it over a connection between
 * page and frame that carries nothing else.
 */

/** One track of the reader's within a run; given by the page. */
export type OwnTrackId = number;

/** What the frame asks for on behalf of the code. Refused by the page unless the reader has said so. */
export type DeviceAsk =
  /** `getUserMedia()` or `getDisplayMedia()`, with the constraints as the code gave them. */
  | { readonly do: 'open'; readonly from: 'user' | 'display'; readonly constraints: object }
  /** The answer to the offer of what was opened as `stream`. */
  | { readonly do: 'accept'; readonly stream: number; readonly answer: string }
  | { readonly do: 'apply'; readonly track: OwnTrackId; readonly constraints: object }
  /** The code has stopped the track and all its clones. */
  | { readonly do: 'stop'; readonly track: OwnTrackId }
  | { readonly do: 'list' };

/** A track that the page has opened. */
export interface OwnTrack {
  readonly id: OwnTrackId;
  readonly kind: 'audio' | 'video';
  readonly label: string;
  readonly settings: MediaTrackSettings;
  readonly constraints: MediaTrackConstraints;
  readonly capabilities: MediaTrackCapabilities;
}

/** What was opened: its tracks, in the order of the sections of the offer. */
export interface OwnStream {
  readonly stream: number;
  readonly offer: string;
  readonly tracks: readonly OwnTrack[];
}

/** What `enumerateDevices()` tells, as the page sees it. */
export type OwnDevice = Pick<MediaDeviceInfo, 'deviceId' | 'groupId' | 'kind' | 'label'>;

/** An error as the browser gave it to the page; the frame makes one of the same name. */
export interface DeviceRefusal {
  readonly name: string;
  readonly message: string;
  /** Of an OverconstrainedError. */
  readonly constraint?: string;
}

/** What becomes of an ask. `value`: `OwnStream` of `open`, `OwnDevice[]` of `list`, `OwnTrack` of `apply`. */
export type DeviceAnswer =
  | { readonly ok: true; readonly value?: OwnStream | readonly OwnDevice[] | OwnTrack }
  | { readonly ok: false; readonly error: DeviceRefusal };

/** Asks of one run: code that asks in a loop is refused, and so is a frame that goes on. */
export const ASK_LIMIT = 500;
/** Streams of one run that are open at once. */
export const STREAM_LIMIT = 16;
/** Longest answer, in UTF-16 units; one of two sections takes some 6,000. */
export const ANSWER_LIMIT = 65_536;
/** Longest constraints, as JSON. */
export const CONSTRAINTS_LIMIT = 10_000;
