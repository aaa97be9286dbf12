import type { CallId, MessageId, NewEvent, ObjectId, PeerId } from './events.ts';
import type { Plain, PlainObject } from './plain.ts';

type Call = Extract<NewEvent, { type: 'call' }>;
type Message = Extract<NewEvent, { type: 'message' }>;
type Fired = Extract<NewEvent, { type: 'event' }>;

function field(value: Plain | undefined, key: string): Plain | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as PlainObject)[key] : undefined;
}

/** How `null`, the end of all candidates, is known wherever it turns up. */
const NO_MORE = 'candidate null';

/**
 * What identifies a description or a candidate wherever it turns up: its SDP, or its candidate-attribute line with its
 * section. `undefined` for anything else.
 */
function fingerprint(value: Plain | undefined): string | undefined {
  const sdp = field(value, 'sdp');
  if (typeof sdp === 'string' && sdp !== '') return `sdp ${sdp}`;
  const line = field(value, 'candidate');
  if (line === null) return NO_MORE;
  if (typeof line === 'string') {
    const mid = field(value, 'sdpMid');
    return `candidate ${typeof mid === 'string' ? mid : ''} ${line}`;
  }
  return undefined;
}

/** Programs wrap what they send (`{ offer }`, `{ target, candidate }`): looks one level into an object. */
function fingerprintsIn(value: Plain | undefined): readonly string[] {
  const own = fingerprint(value);
  if (own !== undefined) return [own];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.values(value as PlainObject)
    .map((inner) => fingerprint(inner))
    .filter((found) => found !== undefined);
}

/** Data-channel messages that are looked for at once; older ones count as lost. */
const UNDERWAY_LIMIT = 1000;

/** Follows the same content from event to call to message to call: what one peer made, the other is given. */
export class CallContents {
  readonly #calls = new Map<CallId, { seq: number; method: string; peer: PeerId }>();
  readonly #sent = new Map<MessageId, { seq: number; keys: readonly string[] }>();
  /** By peer and content: who made it here. */
  readonly #made = new Map<string, number>();
  /** By peer and content: the message that brought it here. */
  readonly #brought = new Map<string, number>();
  readonly #labels = new Map<ObjectId, string>();
  readonly #closed = new Map<string, { seq: number; peer: PeerId; on: ObjectId }[]>();
  readonly #underway: { seq: number; peer: PeerId; label: string; data: string }[] = [];

  /** The call event with this id. */
  callOf(call: CallId): number | undefined {
    return this.#calls.get(call)?.seq;
  }

  /** The `sent` event of this message. */
  sentOf(message: MessageId): number | undefined {
    return this.#sent.get(message)?.seq;
  }

  /** What made the content of a message that is being sent. */
  makerOf(event: Message): number | undefined {
    for (const key of fingerprintsIn(event.payload)) {
      const seq = this.#made.get(`${event.peer} ${key}`);
      if (seq !== undefined) return seq;
    }
    return undefined;
  }

  /** The message that brought what `event` hands to the browser. */
  bringerOf(event: Call): number | undefined {
    const nothing = event.method === 'addIceCandidate' && (event.args[0] ?? null) === null;
    for (const key of nothing ? [NO_MORE] : fingerprintsIn(event.args[0])) {
      const seq = this.#brought.get(`${event.peer} ${key}`);
      if (seq !== undefined) return seq;
    }
    return undefined;
  }

  /** The other side's `send()` that a channel's message event answers to; it counts as arrived. */
  senderOf(event: Fired): number | undefined {
    const index = this.#match(event);
    return index < 0 ? undefined : this.#underway[index]?.seq;
  }

  /** The `close()` of this channel or of the other end of it. */
  closerOf(on: ObjectId, peer: PeerId): number | undefined {
    const closers = this.#closed.get(this.#labels.get(on) ?? on) ?? [];
    return closers.findLast((closer) => closer.on === on || closer.peer !== peer)?.seq;
  }

  #match(event: Fired): number {
    const label = this.#labels.get(event.on);
    const data = JSON.stringify(event.detail['data']);
    return this.#underway.findIndex(
      (sent) => sent.peer !== event.peer && sent.label === label && sent.data === data,
    );
  }

  /** Takes note of an event at `seq`. */
  note(event: NewEvent, seq: number): void {
    switch (event.type) {
      case 'appear': {
        const label = event.about['label'];
        if (event.kind === 'data-channel' && typeof label === 'string')
          this.#labels.set(event.on, label);
        return;
      }
      case 'call':
        this.#noteCall(event, seq);
        return;
      case 'settle':
        this.#noteSettle(event);
        return;
      case 'event':
        if (event.name === 'icecandidate') {
          for (const key of fingerprintsIn(event.detail))
            this.#made.set(`${event.peer} ${key}`, seq);
        } else if (event.name === 'message') {
          const index = this.#match(event);
          if (index >= 0) this.#underway.splice(index, 1);
        }
        return;
      case 'message':
        this.#noteMessage(event, seq);
        return;
      case 'construct':
      case 'state':
      case 'selected-pair':
      case 'stats':
      case 'console':
      case 'thrown':
      case 'mark':
        return;
    }
  }

  #noteCall(event: Call, seq: number): void {
    this.#calls.set(event.call, { seq, method: event.method, peer: event.peer });
    if (event.method === 'setLocalDescription') {
      for (const key of fingerprintsIn(event.args[0])) this.#made.set(`${event.peer} ${key}`, seq);
    }
    const label = this.#labels.get(event.on);
    if (label === undefined) return;
    if (event.method === 'close') {
      const closers = this.#closed.get(label) ?? [];
      this.#closed.set(label, [...closers, { seq, peer: event.peer, on: event.on }]);
    } else if (event.method === 'send') {
      this.#underway.push({ seq, peer: event.peer, label, data: JSON.stringify(event.args[0]) });
      if (this.#underway.length > UNDERWAY_LIMIT) this.#underway.shift();
    }
  }

  #noteSettle(event: Extract<NewEvent, { type: 'settle' }>): void {
    const call = this.#calls.get(event.call);
    this.#calls.delete(event.call);
    if (call === undefined || event.outcome.how !== 'fulfilled') return;
    if (call.method !== 'createOffer' && call.method !== 'createAnswer') return;
    for (const key of fingerprintsIn(event.outcome.value))
      this.#made.set(`${event.peer} ${key}`, call.seq);
  }

  #noteMessage(event: Message, seq: number): void {
    if (event.phase === 'sent') {
      this.#sent.set(event.message, { seq, keys: fingerprintsIn(event.payload) });
    } else if (event.phase === 'delivered') {
      const keys = this.#sent.get(event.message)?.keys ?? fingerprintsIn(event.payload);
      for (const key of keys) {
        this.#brought.set(`${event.peer} ${key}`, seq);
      }
    }
  }
}
