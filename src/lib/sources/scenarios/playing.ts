import type { Peer } from './peer.ts';
import type { Run } from './run.ts';

/**
 * Waits until this side has received `count` tracks of the given kinds and media arrives on them: a track is muted from
 * `track` until its first packet.
 */
export async function playing(
  run: Run,
  { name, pc }: Peer,
  kinds: readonly ('audio' | 'video')[],
): Promise<void> {
  const tracks = (): readonly MediaStreamTrack[] =>
    pc
      .getReceivers()
      .map(({ track }) => track)
      .filter(({ kind }) => kinds.some((wanted) => wanted === kind));
  await run.until(
    `unmute of ${kinds.join(' and ')} on ${name}`,
    [pc, ...tracks()],
    () => tracks().length >= kinds.length && tracks().every(({ muted }) => !muted),
  );
}
