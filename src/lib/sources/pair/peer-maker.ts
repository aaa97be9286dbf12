import type { ObjectId, PeerId, TraceSink } from '../../trace/events.ts';
import type { PlainObject } from '../../trace/plain.ts';
import { createIds, createRecorder, type RecordedGlobal } from '../recorder/index.ts';
import type { PeerMaker } from './types.ts';

/** What a maker of recorded connections needs. */
export interface PeerMakerOptions {
  readonly global: RecordedGlobal;
  readonly sink: TraceSink;
  /** Milliseconds of this realm's clock. */
  readonly now: () => number;
  /** Makes ids unique in a trace to which several realms contribute. */
  readonly idPrefix?: string;
}

/** Begins to record into `sink` the connections that are made here. */
export function createPeerMaker({ global, sink, now, idPrefix }: PeerMakerOptions): PeerMaker {
  // Taken before the recorder replaces it, unless another run goes on: its recorder then notes the question, too.
  const { prototype } = global.RTCPeerConnection;
  const getStats = Object.getOwnPropertyDescriptor(prototype, 'getStats')
    ?.value as RTCPeerConnection['getStats'];
  const getTransceivers = Object.getOwnPropertyDescriptor(prototype, 'getTransceivers')
    ?.value as RTCPeerConnection['getTransceivers'];
  const nextId = createIds(idPrefix);
  let constructed: ObjectId = '';
  const ids: typeof nextId = (kind) => {
    const id = nextId(kind);
    if (kind === 'pc') constructed = id;
    return id;
  };
  const recorder = createRecorder({ global, sink, now, ids });
  const constructors = new Map<PeerId, typeof RTCPeerConnection>();
  const idOf = new WeakMap<RTCPeerConnection, ObjectId>();

  return {
    createPeer(peer, configuration) {
      const Recorded = constructors.get(peer) ?? recorder.named(peer);
      constructors.set(peer, Recorded);
      // Without a configuration, without an argument: the trace tells what was given.
      const pc = configuration === undefined ? new Recorded() : new Recorded(configuration);
      idOf.set(pc, constructed);
      return pc;
    },
    async readStats(pc) {
      const report = await getStats.call(pc);
      const reports: unknown = JSON.parse(JSON.stringify([...report.values()]));
      return { on: idOf.get(pc) ?? '', reports: reports as readonly PlainObject[] };
    },
    unrecorded: (channel) => ({
      send: (data) => void recorder.call(channel, 'RTCDataChannel', 'send', [data]),
      listen(type, listener) {
        let isWanted = true;
        recorder.listen(channel, type, (event) => {
          if (isWanted) listener(event);
        });
        return () => {
          isWanted = false;
        };
      },
    }),
    transceiversOf: (pc) => getTransceivers.call(pc),
    stop: () => recorder.uninstall(),
  };
}
