/** RTCConfiguration as a form has it: what is written in each field, before a browser has read any of it. */

/** One entry of `iceServers`. */
export interface ServerRow {
  /** One URL a line, exactly as it was written; several lines make a list. */
  readonly urls: string;
  /** Left out where it is empty. */
  readonly username: string;
  readonly credential: string;
}

/** Values of `iceTransportPolicy`; `''`: left out. */
export const TRANSPORT_POLICIES = ['', 'all', 'relay'] as const;
/** Values of `bundlePolicy`. */
export const BUNDLE_POLICIES = ['', 'balanced', 'max-compat', 'max-bundle'] as const;
/** Values of `rtcpMuxPolicy`; `negotiate` is gone from the specification. */
export const MUX_POLICIES = ['', 'require', 'negotiate'] as const;
/** What `certificates` holds: nothing, an empty list, or certificates that the page generated. */
export const CERTIFICATE_CHOICES = ['', 'empty', 'ecdsa', 'rsa', 'expired', 'two'] as const;
/** What the pair is made for: a data channel, or two audios, a video and a channel. */
export const LOADS = ['data', 'media'] as const;
/** Who is constructed with the configuration; the other side has none. */
export const SIDES = ['a', 'b', 'both'] as const;
/** How candidates reach the other side: as they are found, with the description once all are found, or not at all. */
export const WAYS = ['trickle', 'whole', 'unsent'] as const;
/** Time between construction and the call, ms. */
export const PAUSES = [0, 1000] as const;

export type CertificateChoice = (typeof CERTIFICATE_CHOICES)[number];

/** Everything that is chosen for one pair. */
export interface ConfigurationForm {
  readonly servers: readonly ServerRow[];
  readonly iceTransportPolicy: (typeof TRANSPORT_POLICIES)[number];
  readonly bundlePolicy: (typeof BUNDLE_POLICIES)[number];
  readonly rtcpMuxPolicy: (typeof MUX_POLICIES)[number];
  /** As it was written; left out where it is empty. */
  readonly poolSize: string;
  readonly certificates: CertificateChoice;
  readonly load: (typeof LOADS)[number];
  readonly sides: (typeof SIDES)[number];
  /** `unsent`: A gathers, and its offer is never sent. */
  readonly way: (typeof WAYS)[number];
  readonly pauseMs: (typeof PAUSES)[number];
}

/** `new RTCPeerConnection()` on both sides. */
export const EMPTY_FORM: ConfigurationForm = {
  servers: [],
  iceTransportPolicy: '',
  bundlePolicy: '',
  rtcpMuxPolicy: '',
  poolSize: '',
  certificates: '',
  load: 'data',
  sides: 'both',
  way: 'trickle',
  pauseMs: 0,
};

/** An entry in which nothing is written yet. */
export const EMPTY_ROW: ServerRow = { urls: '', username: '', credential: '' };

/** More rows than this are not offered: beyond it a form is the wrong tool, and one row takes any number of URLs. */
export const MOST_ROWS = 300;
