import { CallContents } from './cause-contents.ts';
import { PeerMemory } from './cause-memory.ts';
import type { Cause, NewEvent, PeerId, StateEvent, TraceSink } from './events.ts';

/**
 * Finds what led to each event, from the events before it. Only the past is looked at, so a recorder can use it live
 * and an importer afterwards, with the same result. `known` only where a specification leaves no other possibility.
 */
export interface CauseTracker {
  /** The cause of `event`, were it appended now; `undefined` where none can be named. */
  causeOf(event: NewEvent): Cause | undefined;
  /** Takes note that `event` stands at `seq`. */
  note(event: NewEvent, seq: number): void;
}

const inferred = (seq: number | undefined): Cause | undefined =>
  seq === undefined ? undefined : { seq, how: 'inferred' };

const known = (seq: number | undefined): Cause | undefined =>
  seq === undefined ? undefined : { seq, how: 'known' };

/** The later of two moments; either may be missing. */
const later = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);

/** A tracker that has seen nothing yet. */
export function createCauseTracker(): CauseTracker {
  const memories = new Map<PeerId, PeerMemory>();
  const contents = new CallContents();

  function memoryOf(peer: PeerId): PeerMemory {
    let memory = memories.get(peer);
    if (memory === undefined) memories.set(peer, (memory = new PeerMemory()));
    return memory;
  }

  /** The last thing by which another peer went away: its `close()`, or a mark that it is gone. */
  function leftBy(peer: PeerId): number | undefined {
    let seq: number | undefined;
    for (const [other, memory] of memories) if (other !== peer) seq = later(seq, memory.left);
    return seq;
  }

  function causeOfState(event: Omit<StateEvent, 'seq'>): Cause | undefined {
    const own = memoryOf(event.peer);
    const { last } = own;
    switch (event.machine) {
      case 'signaling':
        // The operations chain runs one description at a time: the oldest unsettled one is at work.
        if (event.to === 'closed') return known(own.closing);
        return known(own.descriptionAtWork) ?? inferred(own.lastDescription);
      case 'ice-gathering':
        if (event.to === 'complete') return inferred(last('icecandidate') ?? last('ice-gathering'));
        // Back to new: a rollback took the transports away.
        return inferred(event.to === 'new' ? own.lastDescription : own.lastLocal);
      case 'ice-connection':
      case 'ice-transport':
        if (event.to === 'closed') return inferred(own.closing ?? own.lastDescription);
        if (event.to === 'checking' || event.to === 'new') return inferred(own.lastInput);
        if (event.to === 'disconnected') {
          // Out of the blue when the link is lost in silence; nothing in the API names a reason then.
          return inferred(
            leftBy(event.peer) ?? (event.from === 'checking' ? last(event.machine) : undefined),
          );
        }
        if (event.to === 'failed') return inferred(last(event.machine) ?? own.lastInput);
        return inferred(later(last(event.machine), last('selected-pair')) ?? own.lastInput);
      case 'dtls':
        if (event.to === 'closed') {
          return inferred(own.closing ?? leftBy(event.peer) ?? own.lastDescription);
        }
        if (event.to === 'connecting') {
          return inferred(
            later(later(last('ice-connection'), last('ice-transport')), last('selected-pair')) ??
              own.lastInput,
          );
        }
        return inferred(last('dtls') ?? last('ice-connection'));
      case 'connection':
        if (event.to === 'closed') return known(own.closing);
        if (event.to === 'connected') return inferred(last('dtls') ?? last('ice-connection'));
        return inferred(later(last('ice-connection'), last('dtls')) ?? own.lastInput);
      case 'sctp':
        if (event.to === 'closed')
          return inferred(
            own.closing ??
              leftBy(event.peer) ??
              own.descriptionAtWork ??
              last('dtls') ??
              own.lastDescription,
          );
        return inferred(last('dtls'));
      case 'data-channel':
        if (event.to === 'open') return inferred(last('sctp') ?? last('dtls'));
        if (event.to === 'closing' || event.to === 'closed') {
          return inferred(
            contents.closerOf(event.on, event.peer) ?? own.closing ?? leftBy(event.peer),
          );
        }
        return undefined;
    }
  }

  function causeOf(event: NewEvent): Cause | undefined {
    if (event.cause !== undefined) return event.cause;
    switch (event.type) {
      case 'state':
        return causeOfState(event);
      case 'settle':
        return known(contents.callOf(event.call));
      case 'message':
        if (event.phase !== 'sent') return known(contents.sentOf(event.message));
        return inferred(contents.makerOf(event) ?? memoryOf(event.peer).makerOf(event.kind));
      case 'call':
        return inferred(contents.bringerOf(event) ?? memoryOf(event.peer).promptOf(event.method));
      case 'event': {
        const own = memoryOf(event.peer);
        if (event.name === 'negotiationneeded') return inferred(own.lastChange);
        if (event.name === 'icecandidate') return inferred(own.last('ice-gathering'));
        if (event.name === 'gatheringstatechange') return inferred(own.lastLocal);
        if (event.name === 'datachannel') return inferred(own.last('sctp') ?? own.last('dtls'));
        if (event.name === 'message') return inferred(contents.senderOf(event));
        if (event.name === 'track') return inferred(own.descriptionAtWork ?? own.lastDescription);
        if (event.name === 'open') return inferred(own.last('sctp'));
        if (event.name === 'unmute') return inferred(own.last('connection'));
        if (event.name === 'close' || event.name === 'closing' || event.name === 'error') {
          return inferred(contents.closerOf(event.on, event.peer) ?? leftBy(event.peer));
        }
        return inferred(own.descriptionAtWork);
      }
      case 'appear': {
        const own = memoryOf(event.peer);
        // A channel that no call is making was opened by the other peer, over SCTP.
        const announced = event.kind === 'data-channel' ? own.last('sctp') : undefined;
        return inferred(own.callAtWork ?? announced ?? own.lastDescription);
      }
      case 'selected-pair':
        return inferred(memoryOf(event.peer).lastInput);
      case 'construct':
      case 'stats':
      case 'console':
      case 'thrown':
      case 'mark':
        return undefined;
    }
  }

  return {
    causeOf,
    note(event, seq) {
      contents.note(event, seq);
      if (event.peer !== null) memoryOf(event.peer).note(event, seq);
    },
  };
}

/** A sink in front of `sink` that completes causes on the way. */
export function withCauses(sink: TraceSink): TraceSink {
  const tracker = createCauseTracker();
  return {
    append(event) {
      const cause = tracker.causeOf(event);
      const seq = sink.append(cause === undefined ? event : { ...event, cause });
      tracker.note(event, seq);
      return seq;
    },
  };
}
