import type { CallId, MessageKind, NewEvent, ObjectId } from './events.ts';
import type { MachineId } from './states.ts';

/** Calls after which the browser may ask for a negotiation. @see webrtc-pc 4.7.3 */
const CHANGES: ReadonlySet<string> = new Set([
  'addTrack',
  'removeTrack',
  'addTransceiver',
  'createDataChannel',
  'restartIce',
  'stop',
  'setStreams',
  'direction',
  'setLocalDescription',
  'setRemoteDescription',
]);

const DESCRIPTIONS: ReadonlySet<string> = new Set(['setLocalDescription', 'setRemoteDescription']);
const INPUTS: ReadonlySet<string> = new Set([...DESCRIPTIONS, 'addIceCandidate']);

type Remembered = MachineId | 'icecandidate' | 'selected-pair' | 'negotiationneeded';

/** What the cause tracker remembers of one peer: positions only, nothing that grows with the trace. */
export class PeerMemory {
  /** The `close()` of the current connection. */
  closing: number | undefined;
  /** How this peer went away: its `close()`, or a mark `peer-gone`. */
  left: number | undefined;
  /** The last call that handed a description to the browser. */
  lastDescription: number | undefined;
  /** The last `setLocalDescription`: what starts gathering. */
  get lastLocal(): number | undefined {
    return this.#lastCall.get('setLocalDescription');
  }
  /** The last call that handed a description or a candidate to the browser. */
  lastInput: number | undefined;
  /** The last call that may lead to `negotiationneeded`. */
  lastChange: number | undefined;
  readonly #unsettled = new Map<CallId, { seq: number; method: string }>();
  readonly #last = new Map<Remembered, number>();
  readonly #lastCall = new Map<string, number>();
  #pc: ObjectId | undefined;

  /** Position of the last event of a machine, or of the last `icecandidate`, and so on. */
  readonly last = (what: Remembered): number | undefined => this.#last.get(what);

  /** The oldest description call that has not settled. */
  get descriptionAtWork(): number | undefined {
    for (const call of this.#unsettled.values()) {
      if (DESCRIPTIONS.has(call.method)) return call.seq;
    }
    return undefined;
  }

  /** The newest call that has not settled. */
  get callAtWork(): number | undefined {
    return [...this.#unsettled.values()].at(-1)?.seq;
  }

  /** What made this peer send a message of `kind`, as far as its own past tells. */
  makerOf(kind: MessageKind): number | undefined {
    switch (kind) {
      case 'offer':
      case 'answer':
      case 'pranswer':
      case 'rollback':
        return this.#lastCall.get('setLocalDescription') ?? this.#lastCall.get('createOffer');
      case 'candidate':
      case 'end-of-candidates':
        return this.last('icecandidate') ?? this.last('ice-gathering');
      case 'bye':
        return this.closing;
      case 'other':
        return undefined;
    }
  }

  /** What made this peer call `method`, as far as its own past tells. */
  promptOf(method: string): number | undefined {
    const offered = this.#lastCall.get('setRemoteDescription');
    const needed = this.last('negotiationneeded');
    switch (method) {
      case 'createOffer':
        return needed;
      case 'createAnswer':
        return offered;
      case 'setLocalDescription':
        return [
          this.#lastCall.get('createOffer'),
          this.#lastCall.get('createAnswer'),
          offered,
          needed,
        ]
          .filter((seq) => seq !== undefined)
          .reduce<number | undefined>((latest, seq) => Math.max(latest ?? 0, seq), undefined);
      default:
        return undefined;
    }
  }

  /** Takes note of this peer's event at `seq`. */
  note(event: NewEvent, seq: number): void {
    switch (event.type) {
      case 'construct':
        this.#startOver(event.on);
        return;
      case 'call':
        this.#noteCall(event, seq);
        return;
      case 'settle':
        this.#unsettled.delete(event.call);
        return;
      case 'state':
        this.#last.set(event.machine, seq);
        return;
      case 'event':
        if (event.name === 'icecandidate' || event.name === 'negotiationneeded') {
          this.#last.set(event.name, seq);
        }
        return;
      case 'selected-pair':
        this.#last.set('selected-pair', seq);
        return;
      case 'mark':
        if (event.name === 'peer-gone') this.left = seq;
        return;
      case 'appear':
      case 'message':
      case 'stats':
      case 'console':
      case 'thrown':
        return;
    }
  }

  #noteCall(event: Extract<NewEvent, { type: 'call' }>, seq: number): void {
    this.#unsettled.set(event.call, { seq, method: event.method });
    this.#lastCall.set(event.method, seq);
    if (DESCRIPTIONS.has(event.method)) this.lastDescription = seq;
    if (INPUTS.has(event.method)) this.lastInput = seq;
    if (CHANGES.has(event.method)) this.lastChange = seq;
    if (event.method === 'close' && event.on === this.#pc) this.closing = this.left = seq;
  }

  /** A new connection of the same peer: what its predecessor did leads to nothing here. */
  #startOver(pc: ObjectId): void {
    this.#pc = pc;
    this.closing = undefined;
    this.left = undefined;
    this.lastDescription = undefined;
    this.lastInput = undefined;
    this.lastChange = undefined;
    this.#unsettled.clear();
    this.#last.clear();
    this.#lastCall.clear();
  }
}
