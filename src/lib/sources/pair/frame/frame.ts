import type { SignalingEnd } from '../../../signaling/end.ts';
import { createPortEnd } from '../../../signaling/port.ts';
import type { TraceSink } from '../../../trace/events.ts';
import { RunUnsupported } from '../errors.ts';
import type { Run } from '../run.ts';
import { clockOffset, type ClockSample } from './clock.ts';
import { arrivals } from './arrivals.ts';
import { HANDSHAKE, type FromFrame, type ToFrame } from './protocol.ts';

/** A peer B that lives in a frame of an opaque origin: in its own process, where the browser isolates such frames. */
export interface PeerFrame {
  /** A's end of the channel to it. */
  readonly end: SignalingEnd;
  /** Constructs B in the frame. */
  start(): Promise<void>;
  /** Whether the frame has a thread of its own, so that it can be busy while this page is not. */
  isIsolated(): Promise<boolean>;
  /** Waits until everything that the frame has recorded so far is here. */
  caughtUp(): Promise<void>;
  /** Keeps the frame's thread busy; returns when it is. */
  spin(): Promise<void>;
  /** Takes the frame out of the page. */
  remove(): void;
}

/** Questions about the other clock: enough for one quick answer on a busy machine. */
const CLOCK_ROUNDS = 8;
/** How long the frame spins to be noticed: many times what a page is busy by itself. */
const PROBE_MS = 100;
/** Between two ticks of the page meanwhile: as often as a browser lets a timer repeat. */
const TICK_MS = 4;
/** A page whose longest pause was less than this part of the spin has not been held up by it. */
const TICKING = 0.7;
/** A page that is busy by itself may pause as long; one that shares the thread does so each time. */
const PROBES = 3;
/** Longer than A takes to see `failed`, should the frame's process live on. */
const LOSS_MS = 20_000;

/**
 * Opens the peer's page in a frame. `idPrefix` makes its ids unique in the joined trace; `ownSink` takes A's messages,
 * `sink` the frame's events.
 */
export async function openPeerFrame(
  run: Run,
  idPrefix: string,
  sink: TraceSink,
): Promise<PeerFrame> {
  const { document, peerFrameUrl, now } = run.host;
  if (document === undefined || peerFrameUrl === undefined) throw new RunUnsupported('iframe');
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.hidden = true;
  frame.title = 'Peer B';
  frame.src = peerFrameUrl;
  const { port1: port, port2 } = new MessageChannel();
  const remove = (): void => {
    frame.remove();
    port.close();
  };
  run.own(remove);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await run.settled('the frame of peer B to load', loaded);
  frame.contentWindow?.postMessage(HANDSHAKE, '*', [port2]);

  const post = (message: ToFrame): void => port.postMessage(message);
  const sentAt = new Map<string, number>();
  const { end, arrived } = createPortEnd({
    self: 'A',
    other: 'B',
    sink: run.sink,
    now,
    idPrefix: `to-${idPrefix}`,
    post: (message) => {
      sentAt.set(message.id, now());
      post({ do: 'signal', message });
    },
  });
  let place: ((event: Extract<FromFrame, { say: 'event' }>['event']) => void) | undefined;
  const answers = new EventTarget();
  port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
    if (data.say === 'signal') arrived(data.message);
    else if (data.say === 'event') place?.(data.event);
    else if (data.say === 'failed') run.stop(new DOMException(data.message, data.name));
    else answers.dispatchEvent(new CustomEvent(data.say, { detail: data }));
  };

  /** Waits for the next word of the frame that is `say`. */
  function word<S extends FromFrame['say']>(say: S): Promise<Extract<FromFrame, { say: S }>> {
    const heard = new Promise<Extract<FromFrame, { say: S }>>((resolve) => {
      answers.addEventListener(
        say,
        (event) => resolve((event as CustomEvent<Extract<FromFrame, { say: S }>>).detail),
        { once: true },
      );
    });
    return run.settled(`"${say}" from the frame of peer B`, heard);
  }

  async function compareClocks(): Promise<number> {
    const samples: ClockSample[] = [];
    for (let round = 0; round < CLOCK_ROUNDS; round += 1) {
      const askedAt = now();
      post({ do: 'clock', round });
      const { at } = await word('clock');
      samples.push({ askedAt, answeredAt: now(), there: at });
    }
    return clockOffset(samples);
  }

  /**
   * On one thread with this page, nothing of the page runs for as long as the frame spins. Messages would tell nothing:
   * in Firefox they take their way through another process.
   */
  async function ticksWhileSpinning(): Promise<boolean> {
    let last = now();
    let longestMs = 0;
    const tick = (): void => {
      longestMs = Math.max(longestMs, now() - last);
      last = now();
      cancel = run.host.after(TICK_MS, tick);
    };
    let cancel = run.host.after(TICK_MS, tick);
    run.own(() => cancel());
    post({ do: 'spin', forMs: PROBE_MS });
    await word('spun');
    cancel();
    return Math.max(longestMs, now() - last) < PROBE_MS * TICKING;
  }

  return {
    end,
    async start() {
      place = arrivals({ sink, now, offsetMs: await compareClocks(), sentAt });
      post({ do: 'start', idPrefix });
      await word('started');
    },
    async isIsolated() {
      for (let probe = 0; probe < PROBES; probe += 1) if (await ticksWhileSpinning()) return true;
      return false;
    },
    async caughtUp() {
      post({ do: 'clock', round: CLOCK_ROUNDS });
      await word('clock');
    },
    async spin() {
      post({ do: 'spin', forMs: LOSS_MS });
      await word('spinning');
    },
    remove,
  };
}
