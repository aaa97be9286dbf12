/** What the stage says, in the reader's language. Plain texts: they cross a port. */
export interface StageWords {
  /** Name of the stage for those who do not see it. */
  readonly stage: string;
  readonly localVideo: string;
  readonly remoteVideo: string;
  /** Videos that the code puts into `#remoteVideos`. */
  readonly remoteVideos: string;
  /** Beside whatever is drawn and not filmed, on the stage and in the picture itself. */
  readonly synthetic: string;
  /** Labels of the synthetic devices, as `enumerateDevices` and their tracks tell them. */
  readonly camera: string;
  readonly microphone: string;
  readonly speaker: string;
  readonly screen: string;
  /** What the drawn screen shows: the title of its window and a few short lines. */
  readonly screenTitle: string;
  readonly screenLines: readonly string[];
  /** While a synthetic screen is shared. */
  readonly sharing: string;
  readonly stopSharing: string;
  readonly loading: string;
  readonly videoChat: string;
  readonly reconnecting: string;
  /** `showErrorMessage()` without a text. */
  readonly error: string;
  readonly progress: string;
  readonly quality: string;
  /** Levels that `updateQualityIndicator` knows; any other text is shown as it is. */
  readonly levels: Readonly<Record<'good' | 'fair' | 'poor', string>>;
  /** What the remote peer says over a channel that it opens. */
  readonly greeting: string;
  /** The pair that the code takes for granted did not connect. */
  readonly notConnected: string;
}
