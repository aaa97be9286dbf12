/** What one run of an experiment is set up with, and its end: nothing that it made stays. */
import { drawPicture } from '../../synthetic/drawn.ts';
import { cameraPicture, type Picture } from '../../synthetic/pictures.ts';
import { movingPicture, textPicture } from '../../synthetic/test-pictures.ts';
import { RunUnsupported } from '../pair/errors.ts';
import type { After } from '../pair/types.ts';
import type { SourcePicture } from './experiments.ts';

/** How long things take. */
export interface Times {
  /** ms from the first frame, or packet, to the first reading: congestion control finds its rate meanwhile. */
  readonly settleMs: number;
  /** ms from the first reading to the last. */
  readonly measureMs: number;
}

/** For readers: a rate that has been found, and seconds enough for a mean. */
export const TIMES: Times = { settleMs: 1500, measureMs: 3000 };

/** Surroundings of an experiment: a page. */
export interface Surroundings {
  readonly window: Window & typeof globalThis;
  /** ms; only differences count. */
  readonly now: () => number;
  readonly after: After;
  /** Is told of each connection that is made. */
  readonly spend: (pc: RTCPeerConnection) => void;
  readonly times: Times;
}

/** Two connections without a recorder: what is measured is the browser's work alone. */
export interface BarePair {
  readonly a: RTCPeerConnection;
  readonly b: RTCPeerConnection;
}

/** One run's connections, tracks and timers. */
export interface Bench extends Omit<Surroundings, 'spend'> {
  /** Two new connections that know nothing of each other. */
  pair(configuration?: RTCConfiguration): BarePair;
  picture(
    picture: SourcePicture,
    width: number,
    height: number,
    frameRate: number,
  ): MediaStreamTrack;
  /** Sound: a tone, or silence. */
  sound(source: 'tone' | 'silence'): Promise<MediaStreamTrack>;
  /** Waits; rejects when the run is called off. */
  wait(ms: number): Promise<void>;
  /** As long as the run lasts. @throws the reason when it is called off, or `StuckExperiment` after 10 s */
  lasting<T>(promise: Promise<T>): Promise<T>;
  own(end: () => void): void;
  end(): void;
}

/** Nothing that is waited for takes longer than a second; a machine without a network interface never connects. */
const PATIENCE_MS = 10_000;

/** The connection did not come about. */
export class StuckExperiment extends Error {
  override readonly name = 'StuckExperiment';
  readonly code = 'stuck-experiment';
}

/** An AudioContext begins within a few ms. */
const SOUND_MS = 1000;

/** The AudioContext of this page makes no sound, as on a machine without a loudspeaker. */
class NoSound extends Error {
  override readonly name = 'NoSound';
  readonly code = 'no-sound';
}

const WORDS = { title: 'Pcscope', synthetic: '320 × 180' };

/** Makes the bench of one run; `signal` calls the run off. */
export function createBench(
  { window, now, after, spend, times }: Surroundings,
  signal: AbortSignal,
): Bench {
  const ends: (() => void)[] = [];
  const own = (end: () => void): void => void ends.push(end);
  const { document } = window;

  function lasting<T>(promise: Promise<T>): Promise<T> {
    const { promise: over, reject } = Promise.withResolvers<never>();
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    const cancel = after(PATIENCE_MS, () => reject(new StuckExperiment('waited for 10 s')));
    return Promise.race([promise, over]).finally(() => {
      signal.removeEventListener('abort', stop);
      cancel();
    });
  }

  const wait = (ms: number): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const cancel = after(ms, resolve);
    return lasting(promise).finally(cancel);
  };

  // One picture is drawn at a time: its next frame is the only timer that nobody waits for.
  let nextFrame = (): void => undefined;
  own(() => nextFrame());
  const afterFrame: After = (ms, run) => (nextFrame = after(ms, run));

  const pictures: Readonly<Record<SourcePicture, () => Picture>> = {
    motion: () => movingPicture(document),
    text: () => textPicture,
    calm: () => cameraPicture(WORDS, 200),
  };

  return {
    window,
    now,
    after,
    times,
    own,
    lasting,
    pair(configuration) {
      const make = (): RTCPeerConnection => {
        const pc = new window.RTCPeerConnection(configuration);
        spend(pc);
        own(() => pc.close());
        return pc;
      };
      return { a: make(), b: make() };
    },
    picture(picture, width, height, frameRate) {
      const drawn = drawPicture(
        { document, now, after: afterFrame },
        { width, height, frameRate },
        pictures[picture](),
      );
      const [track] = drawn?.tracks ?? [];
      if (track === undefined) throw new RunUnsupported('HTMLCanvasElement.captureStream');
      own(() => track.stop());
      return track;
    },
    async sound(source) {
      const context = new window.AudioContext();
      own(() => void context.close());
      const tone = new OscillatorNode(context, { frequency: 440 });
      const volume = new GainNode(context, { gain: source === 'tone' ? 0.1 : 0 });
      const destination = new MediaStreamAudioDestinationNode(context);
      tone.connect(volume).connect(destination);
      tone.start();
      // The press of the button allows it; where there is no sound at all, it never begins, and silence is what is sent.
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const cancel = after(SOUND_MS, resolve);
      await lasting(Promise.race([context.resume(), late])).finally(cancel);
      if (context.state !== 'running' && source === 'tone')
        throw new NoSound('the AudioContext did not begin');
      const [track] = destination.stream.getAudioTracks();
      if (track === undefined) throw new RunUnsupported('MediaStreamAudioDestinationNode');
      own(() => track.stop());
      return track;
    },
    wait,
    end() {
      for (const end of ends.splice(0).reverse()) end();
    },
  };
}
