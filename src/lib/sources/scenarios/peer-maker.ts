import type { PeerId } from '../../trace/events.ts';
import type { Recorder } from '../recorder/index.ts';
import type { PeerMaker } from './types.ts';

/** Makes connections by the constructors of `recorder`. */
export function createPeerMaker(recorder: Recorder): PeerMaker {
  const constructors = new Map<PeerId, typeof RTCPeerConnection>();
  return {
    createPeer(peer, configuration) {
      const Recorded = constructors.get(peer) ?? recorder.named(peer);
      constructors.set(peer, Recorded);
      // Without a configuration, without an argument: the trace tells what was given.
      return configuration === undefined ? new Recorded() : new Recorded(configuration);
    },
    stop: () => recorder.uninstall(),
  };
}
