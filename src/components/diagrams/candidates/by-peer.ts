import type { PeerId } from '../../../lib/trace/events.ts';
import type { CandidatesView, PairView } from '../../../lib/views/models.ts';
import type { CandidateList } from './candidate-table.tsx';

/** What one peer knows of candidates. */
export interface PeerCandidates {
  readonly peer: PeerId;
  readonly local: CandidateList;
  readonly remote: CandidateList;
  readonly pairs: readonly PairView[];
}

/** More candidates than this say nothing more; the newest are kept. */
const MOST = 200;

/** The candidates by peer, in order of name: A before B. */
export function byPeer(view: CandidatesView): readonly PeerCandidates[] {
  const candidates = view.candidates.slice(-MOST);
  const ends = view.ends.slice(-MOST);
  const pairs = view.pairs.slice(-MOST);
  const peers = [...new Set([...candidates, ...ends, ...pairs].map(({ peer }) => peer))].sort();
  return peers.map((peer) => {
    const list = (side: CandidateList['side']): CandidateList => ({
      side,
      candidates: candidates.filter((one) => one.peer === peer && one.side === side),
      ends: ends.filter((end) => end.peer === peer && end.side === side),
    });
    const own = pairs.filter((pair) => pair.peer === peer);
    return { peer, local: list('local'), remote: list('remote'), pairs: own };
  });
}
