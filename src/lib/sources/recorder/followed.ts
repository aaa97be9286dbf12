import type { Cause, NewEvent, ObjectId, ObjectKind, PeerId } from '../../trace/events.ts';
import type { MachineId } from '../../trace/states.ts';
import { aliveOf, NativeWeakRef, WeakTable } from './intrinsics.ts';

/** An object that a recorder follows. Holds no reference to it: the program alone keeps its objects alive. */
export interface Followed {
  readonly id: ObjectId;
  readonly kind: ObjectKind;
  readonly peer: PeerId;
  readonly log: Log;
  /** The connection that it belongs to; itself for a connection. */
  readonly pc: Followed;
  /** Last known state of each of its machines. */
  readonly states: Partial<Record<MachineId, string>>;
  /** Types of events that are listened to. */
  readonly heard: Partial<Record<string, true>>;
  /** Of a connection: its channels and transports, newest first. */
  parts: Link | null;
  /** Of a connection: its channels are being looked at. */
  looking: boolean;
}

/** A weak list: nothing in it is kept alive. */
export interface Link {
  readonly ref: WeakRef<object>;
  readonly next: Link | null;
}

/** Puts a weak reference in front of a list. */
export function linkTo(object: object, next: Link | null): Link {
  return { ref: new NativeWeakRef(object), next };
}

/** Calls `visit` with every object of the list that is still there. */
export function visitAlive(list: Link | null, visit: (object: object) => void): void {
  for (let link = list; link !== null; link = link.next) {
    const object = aliveOf(link.ref);
    if (object !== undefined) visit(object);
  }
}

/** Where one recorder's events go. */
export interface Log {
  /** `false` once the recorder is uninstalled: its objects are left alone from then on. */
  active: boolean;
  /** Milliseconds since the trace began. */
  now(): number;
  /**
   * Appends an event, which becomes the sink's own: its time is moved forward to the last event's, its cause added.
   * Returns its `seq`, or `undefined` where the sink refused it.
   */
  append(event: Draft, cause?: Cause): number | undefined;
  nextId(kind: ObjectKind | 'call'): string;
}

type DraftOf<E> = E extends NewEvent ? Omit<E, 'at' | 'cause'> & { at: number } : never;

/** An event that a literal just made. */
export type Draft = DraftOf<NewEvent>;

/** Every followed object of every recorder of this script. */
const table = new WeakTable<Followed>();

/** What is known of `object`; `undefined` when no active recorder follows it. */
export function followedOf(object: unknown): Followed | undefined {
  if (typeof object !== 'object' || object === null) return undefined;
  const followed = table.get(object);
  return followed?.log.active === true ? followed : undefined;
}

/** From now on `object` is known as `followed`. */
export function follow(object: object, followed: Followed): Followed {
  table.set(object, followed);
  return followed;
}
