/** The comparison that a page can make itself: the other side lives in frames, which disappear and are opened anew. */
import { reached } from '../../pair/frame/far-peer.ts';
import { openPeerFrame, type PeerFrame } from '../../pair/frame/frame.ts';
import { createSide, offerWhenNeeded, takeMessages, trickle, type Peer } from '../../pair/peer.ts';
import type { RunResult } from '../../pair/result.ts';
import type { Run } from '../../pair/run.ts';
import { createStage } from '../../pair/stage.ts';
import { createVideoTrack } from '../../pair/synthetic-media.ts';
import type { RunHost } from '../../pair/types.ts';
import type { TellRecovery } from './events.ts';
import type { End, Lane } from './pursue.ts';
import { STRATEGY_IDS, type StrategyId } from './strategies.ts';
import { watchRecoveries } from './watch.ts';

/** The other side is away so long: longer than both engines take to notice, shorter than they take to give up. */
const AWAY_MS = 8_000;
/** Longest: Firefox says `failed` after 30 s, and what is done then may take 6 s. */
const WATCH_MS = 45_000;
/** Opening ten frames and connecting five pairs, before and after, on a busy machine. */
const REST_MS = 30_000;

const CHANNEL = 'chat';

/** One pair, while it is compared. */
interface Pair {
  readonly id: StrategyId;
  a: Peer;
  frame: PeerFrame;
  leave: () => void;
}

function speakTo(peer: Peer): () => void {
  const ends = [trickle(peer), takeMessages(peer), offerWhenNeeded(peer)];
  return () => {
    for (const end of ends) end();
  };
}

async function openFrame(run: Run, id: StrategyId, round: number): Promise<PeerFrame> {
  const frame = await openPeerFrame(run, `${id}-${String(round)}:`, run.joinRealm());
  await frame.start();
  return frame;
}

async function connect(
  run: Run,
  id: StrategyId,
  track: MediaStreamTrack,
): Promise<Pair & { readonly end: End }> {
  const frame = await openFrame(run, id, 1);
  const a = createSide(run.createPeer('A'), frame.end, run.guard);
  const leave = speakTo(a);
  a.pc.addTrack(track);
  const channel = a.openChannel(CHANNEL);
  await reached(run, a, 'connected');
  await run.until(`channel of ${id}`, [channel], () => channel.readyState === 'open');
  return { id, a, frame, leave, end: { pc: a.pc, channel } };
}

/** Compares all strategies at once in this page. Never rejects; `signal` ends it early, and nobody watches for longer than `watchMs`. */
export async function compareInPage(
  host: RunHost,
  tell: TellRecovery,
  signal: AbortSignal,
  watchMs = WATCH_MS,
): Promise<RunResult> {
  const stage = createStage({
    scenario: 'errors/recovery',
    host,
    // Times are told by states alone; five traces at once would be nobody's.
    sink: { append: () => -1 },
    signal,
    realms: true,
  });
  const { run } = stage;

  async function compare(): Promise<void> {
    const track = createVideoTrack(run);
    const pairs = await Promise.all(STRATEGY_IDS.map((id) => connect(run, id, track)));
    const lanes: Lane[] = pairs.map((pair) => ({
      id: pair.id,
      before: pair.end,
      restart() {
        const again = { ...pair.a, end: pair.frame.end };
        speakTo(again);
        again.pc.restartIce();
        return { pc: again.pc, openChannel: () => again.openChannel('chat again') };
      },
      rebuild() {
        pair.a.pc.close();
        const again = createSide(run.createPeer('A'), pair.frame.end, run.guard);
        speakTo(again);
        again.pc.addTrack(track);
        const channel = again.openChannel(CHANNEL);
        return { pc: again.pc, openChannel: () => channel };
      },
    }));
    const [first] = pairs;
    const isolated = (await first?.frame.isIsolated()) ?? false;
    await watchRecoveries(
      lanes,
      {
        forMs: AWAY_MS,
        watchMs,
        async lose() {
          // All frames share one process: while it is busy, none of them can say goodbye.
          if (isolated) await first?.frame.spin();
          for (const { leave, frame } of pairs) {
            leave();
            frame.remove();
          }
          return isolated;
        },
        async regain() {
          await Promise.all(
            pairs.map(async (pair) => {
              pair.frame = await openFrame(run, pair.id, 2);
            }),
          );
        },
      },
      { now: host.now, after: host.after, tell, signal },
    );
  }

  const result = await stage.perform(compare, WATCH_MS + REST_MS);
  stage.close(result.status);
  return result;
}
