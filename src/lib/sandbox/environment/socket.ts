import type { SignalingEnd } from '../../signaling/end.ts';
import type { SignalingMessage } from '../../signaling/messages.ts';
import type { Plain } from '../../trace/plain.ts';
import { arrivalOf, readEmit, type Arrival, type Dialect, type SocketMessage } from './dialect.ts';

type Listener = (...args: unknown[]) => void;

/** What a reader's code knows as `socket`: the part of socket.io's client that signaling is written with. */
export interface ReaderSocket {
  /** The reader's own user id. */
  readonly id: string;
  readonly connected: boolean;
  emit(event: string, ...args: unknown[]): ReaderSocket;
  on(event: string, listener: Listener): ReaderSocket;
  once(event: string, listener: Listener): ReaderSocket;
  /** Takes away one listener, all of an event, or all. */
  off(event?: string, listener?: Listener): ReaderSocket;
  disconnect(): ReaderSocket;
}

/** What a socket needs. */
export interface SocketOptions {
  readonly id: string;
  readonly end: SignalingEnd;
  /** Absent where another program is at the other end, which says everything itself. */
  readonly dialect?: Dialect;
  readonly soon: (run: () => void) => void;
  /** An error that a listener threw: the program's own, and nobody's but its. */
  readonly onError: (error: unknown) => void;
  /** Told of everything that the program emits. */
  readonly onEmit: (message: SocketMessage) => void;
  /** Takes a message that no listener wants; `false`: it waits for one. */
  readonly unheard: (message: SocketMessage) => boolean;
}

/** More would be a program that never listens. */
const WAITING = 500;

/** A socket, and what its surroundings may ask of it. */
export interface OpenSocket {
  readonly socket: ReaderSocket;
  /** Whether a listener would be told of `message` now. */
  hears(message: SignalingMessage): boolean;
  /** What waits for a listener belongs to a call that is over. */
  forget(): void;
}

/** Makes a socket over one end of a signaling channel. */
export function createSocket(options: SocketOptions): OpenSocket {
  const { id, end, dialect, soon, onError, onEmit, unheard } = options;
  const listeners = new Map<string, { readonly listener: Listener; readonly once: boolean }[]>();
  const waiting: SocketMessage[] = [];
  let connected = true;

  function tell({ event, args }: Arrival): boolean {
    const told = listeners.get(event) ?? [];
    for (const entry of [...told]) {
      if (entry.once) remove(event, entry.listener);
      try {
        entry.listener(...(JSON.parse(JSON.stringify(args)) as unknown[]));
      } catch (error) {
        onError(error);
      }
    }
    return told.length > 0;
  }

  function hear(message: SocketMessage): boolean {
    const arrival = arrivalOf(message) ?? dialect?.say(message, [...listeners.keys()]);
    return arrival !== undefined && tell(arrival);
  }

  function remove(event: string, listener: Listener): void {
    const left = (listeners.get(event) ?? []).filter((entry) => entry.listener !== listener);
    if (left.length > 0) listeners.set(event, left);
    else listeners.delete(event);
  }

  function add(event: string, listener: Listener, once: boolean): void {
    const known = listeners.get(event) ?? [];
    known.push({ listener, once });
    listeners.set(event, known);
    soon(() => {
      if (event === 'connect' && connected && listeners.get(event) === known)
        tell({ event, args: [] });
      // In their order: what nobody wants still waits.
      for (const message of waiting.splice(0)) if (!hear(message)) waiting.push(message);
    });
  }

  end.receive((message) => {
    if (!connected || hear(message) || unheard(message)) return;
    if (waiting.length < WAITING) waiting.push(message);
  });

  const socket: ReaderSocket = {
    id,
    get connected() {
      return connected;
    },
    emit(event, ...args) {
      if (!connected) return socket;
      const message = readEmit(event, JSON.parse(JSON.stringify(args)) as Plain[]);
      dialect?.learn(message);
      onEmit(message);
      end.send(message);
      return socket;
    },
    on(event, listener) {
      add(event, listener, false);
      return socket;
    },
    once(event, listener) {
      add(event, listener, true);
      return socket;
    },
    off(event, listener) {
      if (event === undefined) listeners.clear();
      else if (listener === undefined) listeners.delete(event);
      else remove(event, listener);
      return socket;
    },
    disconnect() {
      if (connected) {
        connected = false;
        tell({ event: 'disconnect', args: ['io client disconnect'] });
      }
      return socket;
    },
  };
  return {
    socket,
    forget: () => void waiting.splice(0),
    hears: (message) => dialect?.say(message, [...listeners.keys()]) !== undefined,
  };
}
