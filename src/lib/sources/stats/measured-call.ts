/** A sends sound and a picture to B, and what both connections tell of it is asked for again and again. */
import { createStatsPoller, type Visibility } from '../../stats/poller.ts';
import type { TraceSink } from '../../trace/events.ts';
import { offerWhenNeeded, takeMessages, trickle } from '../pair/peer.ts';
import { createPair, type Pair } from '../pair/pair.ts';
import { createRun } from '../pair/run.ts';
import { createAudioTrack } from '../pair/synthetic-media.ts';
import type { PeerMaker, RunHost } from '../pair/types.ts';
import { createBusyPicture } from './busy-picture.ts';

/** Four reports a second: as often as a reader follows, and far from the 50 ms for which a browser repeats itself. */
const POLL_MS = 250;
/** What `limit` allows the picture, bit/s: a quarter or so of what it takes by itself. */
const LIMIT_BPS = 120_000;

/** What a call needs of a run of a lab. */
export interface MeasuredCallOptions {
  readonly host: RunHost;
  readonly sink: TraceSink;
  readonly maker: PeerMaker;
  readonly page: Visibility;
  /** Ms between two reports; 0: none are asked for. Default `POLL_MS`. */
  readonly every?: number;
  /** Something failed that nobody awaits; the call is of no use any more. */
  readonly onError: (error: unknown) => void;
}

/** A running call. */
export interface MeasuredCall {
  readonly pair: Pair;
  /** The picture that B receives, once it does. */
  readonly received: Promise<MediaStreamTrack>;
  /** Limits the bitrate of the picture, or lifts the limit. */
  readonly limit: (isOn: boolean) => Promise<void>;
  /** Stops sending the picture, or goes on: `encodings[0].active`. Nothing is negotiated. */
  readonly pause: (isOn: boolean) => Promise<void>;
  /** Takes the picture away from its sender, or gives it back: `replaceTrack`. Nothing is negotiated. */
  readonly stopPicture: (isOn: boolean) => Promise<void>;
  readonly restartIce: () => void;
  readonly close: () => void;
}

/** Connects two peers and begins to poll them. What it made ends with `close`. */
export function beginMeasuredCall(options: MeasuredCallOptions): MeasuredCall {
  const { host, sink, maker, page, every = POLL_MS, onError } = options;
  const run = createRun({
    scenario: 'stats',
    host: { ...host, record: () => maker },
    sink,
    joinRealm: () => sink,
    rules: {},
  });
  run.stopped.catch(onError);
  const pair = createPair(run);
  const { a, b } = pair;
  const picture = createBusyPicture(run);
  const sound = createAudioTrack(run);
  for (const peer of [a, b]) {
    trickle(peer);
    takeMessages(peer);
  }
  offerWhenNeeded(a);
  const { promise: received, resolve } = Promise.withResolvers<MediaStreamTrack>();
  b.pc.addEventListener('track', ({ track }) => {
    if (track.kind === 'video') resolve(track);
  });

  const poller = createStatsPoller<RTCPeerConnection>({
    pcs: every === 0 ? [] : [a, b].map(({ name, pc }) => ({ peer: name, pc })),
    every: Math.max(every, 1),
    sink,
    now: host.now,
    after: host.after,
    readStats: (pc) => maker.readStats(pc),
    page,
  });
  run.own(() => poller.stop());
  const sender = a.pc.addTrack(picture);
  a.pc.addTrack(sound);

  async function encode(change: Partial<RTCRtpEncodingParameters>): Promise<void> {
    const parameters = sender.getParameters();
    for (const encoding of parameters.encodings) Object.assign(encoding, change);
    await sender.setParameters(parameters);
  }

  return {
    pair,
    received,
    async limit(isOn) {
      const parameters = sender.getParameters();
      for (const encoding of parameters.encodings) {
        if (isOn) encoding.maxBitrate = LIMIT_BPS;
        else delete encoding.maxBitrate;
      }
      await sender.setParameters(parameters);
    },
    pause: (isOn) => encode({ active: !isOn }),
    stopPicture: (isOn) => sender.replaceTrack(isOn ? null : picture),
    restartIce: () => a.pc.restartIce(),
    close: () => run.dispose(),
  };
}
