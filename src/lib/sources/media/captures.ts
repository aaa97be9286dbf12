/** Where tracks come from: every capture that was opened, and which of them still runs. */

/** What a capture sees or hears. */
export type CaptureKind = 'camera' | 'microphone' | 'screen';

/** One opened source. It is live until its track is stopped or the source ends. */
export interface Capture {
  /** Such as `A camera 1`; unique in one call. */
  readonly id: string;
  readonly kind: CaptureKind;
  /** Whose peer opened it. */
  readonly peer: 'A' | 'B';
  /** Whether it is a device of the reader's, and no synthetic one. */
  readonly isReal: boolean;
  readonly track: MediaStreamTrack;
}

/** All captures of one call. */
export interface Captures {
  /** Takes note of a track that was just opened. */
  add(about: Omit<Capture, 'id'>): Capture;
  readonly live: readonly Capture[];
  /** The capture whose track this is; `undefined` for other tracks. */
  of(track: MediaStreamTrack | null): Capture | undefined;
  /** Stops a capture: no event is fired, as the specification has it. */
  stop(capture: Capture): void;
  /** Stops everything. */
  stopAll(): void;
}

/** Makes an empty list; `changed` is called whenever a capture begins or ends. */
export function createCaptures(changed: () => void): Captures {
  const all: Capture[] = [];
  const counts = new Map<string, number>();
  const isLive = ({ track }: Capture): boolean => track.readyState === 'live';
  return {
    add(about) {
      const name = `${about.peer} ${about.kind}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const id = `${name} ${String(count)}`;
      const capture = { id, ...about };
      all.push(capture);
      about.track.addEventListener('ended', changed);
      changed();
      return capture;
    },
    get live() {
      return all.filter(isLive);
    },
    of: (track) => all.find((capture) => capture.track === track),
    stop(capture) {
      capture.track.stop();
      changed();
    },
    stopAll() {
      for (const { track } of all) track.stop();
      changed();
    },
  };
}
