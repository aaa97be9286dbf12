/** Gathering of one round as a picture needs it: times since the side's setLocalDescription(). */
import type { ConfiguredSide } from './configuration.ts';

/** Something that happened at a moment of a lane. */
export interface LaneMoment {
  readonly seq: number;
  /** ms since the lane began, ≥ 0. */
  readonly ms: number;
}

/** One side in one round. */
export interface GatheringLane {
  readonly peer: string;
  readonly candidates: readonly (LaneMoment & { readonly isRtcp: boolean })[];
  readonly errors: readonly LaneMoment[];
  /** ms since the lane began; `undefined` while it goes on. Source: iceGatheringState. */
  readonly completeMs: number | undefined;
  /** Source: connectionState. */
  readonly connectedMs: number | undefined;
  /** How far the lane has come at the playhead, ms. */
  readonly nowMs: number;
}

/** The last round of each of `sides` that has begun one. `at`: time of the playhead, ms. */
export function gatheringLanes(
  sides: readonly ConfiguredSide[],
  at: number,
): readonly GatheringLane[] {
  return sides.flatMap(({ peer, rounds }) => {
    const round = rounds.at(-1);
    const began = round?.beganAt;
    if (round === undefined || began === undefined) return [];
    const since = (moment: number): number => Math.max(0, moment - began);
    const { candidates, errors, completeAt, connectedAt } = round;
    return [
      {
        peer,
        candidates: candidates.map(({ seq, at: found, component }) => ({
          seq,
          ms: since(found),
          isRtcp: component === 2,
        })),
        errors: errors.map(({ seq, at: failed }) => ({ seq, ms: since(failed) })),
        completeMs: completeAt === undefined ? undefined : since(completeAt),
        connectedMs: connectedAt === undefined ? undefined : since(connectedAt),
        nowMs: since(at),
      },
    ];
  });
}
