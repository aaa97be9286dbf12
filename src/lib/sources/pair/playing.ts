import { RunStalled } from './errors.ts';
import type { Peer } from './peer.ts';
import type { Run } from './run.ts';

type Kind = 'audio' | 'video';

/** How long sound is waited for when the picture plays: it comes within 100 ms, or not until the page is touched. */
const SOUND_MS = 2_000;

/** Waits until a track of this kind has arrived on this side. */
export async function arrived(run: Run, { name, pc, tracks }: Peer, kind: Kind): Promise<void> {
  await run.until(`a track of kind ${kind} on ${name}`, [pc], () =>
    tracks.some((track) => track.kind === kind),
  );
}

/** Waits until media arrives on this side's tracks of this kind: a track is muted until its first packet. */
export async function playing(run: Run, peer: Peer, kind: Kind, withinMs?: number): Promise<void> {
  await arrived(run, peer, kind);
  const tracks = peer.tracks.filter((track) => track.kind === kind);
  await run.until(
    `unmute of ${kind} on ${peer.name}`,
    tracks,
    () => tracks.every(({ muted }) => !muted),
    withinMs,
  );
}

/** Waits for sound, where the browser lets sound begin without a gesture of the reader; says so where it does not. */
export async function soundIfAllowed(run: Run, peer: Peer): Promise<void> {
  try {
    await playing(run, peer, 'audio', SOUND_MS);
  } catch (error) {
    if (!(error instanceof RunStalled)) throw error;
    run.note('sound-waits-for-gesture');
  }
}
