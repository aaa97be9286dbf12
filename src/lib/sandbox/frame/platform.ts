import { apply, getDescriptor, type AnyFunction } from '../../sources/recorder/intrinsics.ts';

/** What the runner itself uses of its window, taken before any of the reader's code could replace it. */
export interface Platform {
  readonly global: Window & typeof globalThis;
  /** Milliseconds of the window's clock. */
  now(): number;
  /** Calls `run` in a task of its own. */
  soon(run: () => void): void;
  /** Calls `run` after about `ms`. It is no timer that the program could clear. */
  later(ms: number, run: () => void): void;
  listen(target: EventTarget, type: string, listener: (event: Event) => void): void;
  unlisten(target: EventTarget, type: string, listener: (event: Event) => void): void;
  /** What a message carries. */
  dataOf(event: Event): unknown;
  /** A sender through `port` that nobody can get hold of. */
  senderTo(port: MessagePort): (message: unknown) => void;
  /** An address for a module of this text, and what gives it back. */
  blobOf(text: string): { readonly url: string; readonly revoke: () => void };
}

function methodOf(prototype: object, name: string): AnyFunction {
  return getDescriptor(prototype, name)?.value as AnyFunction;
}

function getterOf(prototype: object, name: string): AnyFunction {
  return getDescriptor(prototype, name)?.get as AnyFunction;
}

/** Takes `global` as it is now. */
export function takePlatform(global: Window & typeof globalThis): Platform {
  const { performance, AbortSignal, Blob, URL } = global;
  const performanceNow = methodOf(global.Performance.prototype, 'now');
  const addEventListener = methodOf(global.EventTarget.prototype, 'addEventListener');
  const removeEventListener = methodOf(global.EventTarget.prototype, 'removeEventListener');
  const portPost = methodOf(global.MessagePort.prototype, 'postMessage');
  const messageData = getterOf(global.MessageEvent.prototype, 'data');
  const { timeout } = AbortSignal;
  const { createObjectURL, revokeObjectURL } = URL;

  const listen: Platform['listen'] = (target, type, listener) => {
    apply(addEventListener, target, [type, listener]);
  };

  const { port1, port2 } = new global.MessageChannel();
  let first: Soon | undefined;
  let last: Soon | undefined;
  listen(port1, 'message', () => {
    const { run } = first as Soon;
    first = (first as Soon).next;
    if (first === undefined) last = undefined;
    run();
  });
  port1.start();

  return {
    global,
    now: () => apply(performanceNow, performance, []) as number,
    soon(run) {
      const one: Soon = { run, next: undefined };
      if (last === undefined) first = one;
      else last.next = one;
      last = one;
      apply(portPost, port2, [undefined]);
    },
    later: (ms, run) => listen(apply(timeout, AbortSignal, [ms]), 'abort', run),
    listen,
    unlisten: (target, type, listener) => {
      apply(removeEventListener, target, [type, listener]);
    },
    dataOf: (event) => apply(messageData, event, []) as unknown,
    senderTo: (port) => (message) => {
      apply(portPost, port, [message]);
    },
    blobOf(text) {
      const blob = new Blob([text], { type: 'text/javascript' });
      const url = apply(createObjectURL, URL, [blob]);
      return { url, revoke: () => void apply(revokeObjectURL, URL, [url]) };
    },
  };
}

interface Soon {
  readonly run: () => void;
  next: Soon | undefined;
}
