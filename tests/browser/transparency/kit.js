// @ts-nocheck -- runs in the page, where programs are untyped
/** What several programs need; its text is handed to each of them. */
export function makeKit() {
  const name = (value) => (value === undefined ? 'undefined' : JSON.stringify(value));

  /** How a function or promise ended: never throws. */
  async function outcomeOf(act) {
    let result;
    try {
      result = act();
    } catch (error) {
      return ['threw', error.constructor?.name, error.name, error.message];
    }
    try {
      const value = await result;
      return [result instanceof Promise ? 'fulfilled' : 'returned', typeof value];
    } catch (error) {
      return ['rejected', error.constructor?.name, error.name, error.message];
    }
  }

  let adding = 0;

  /** Two connections that trickle to each other; the program may look at them before they connect. */
  function pair(prepare = () => {}) {
    const a = new RTCPeerConnection();
    const b = new RTCPeerConnection();
    const add = async (pc, candidate) => {
      adding++;
      await pc.addIceCandidate(candidate).catch(() => {});
      adding--;
    };
    a.onicecandidate = ({ candidate }) => add(b, candidate);
    b.onicecandidate = ({ candidate }) => add(a, candidate);
    const result = prepare(a, b);
    return { a, b, result };
  }

  /** Once every candidate is in: a call that `close()` cuts off stays pending, and keeps what waits for it. */
  async function settled(...connections) {
    while (adding > 0 || connections.some((pc) => pc.iceGatheringState !== 'complete')) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await tasks();
  }

  async function negotiate(a, b) {
    await a.setLocalDescription();
    await b.setRemoteDescription(a.localDescription);
    await b.setLocalDescription();
    await a.setRemoteDescription(b.localDescription);
  }

  const once = (target, type) =>
    new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

  /** A pair whose channel is open on both sides. */
  async function connect() {
    const { a, b } = pair();
    const channel = a.createDataChannel('chat');
    const opened = once(channel, 'open');
    const arrived = once(b, 'datachannel');
    await negotiate(a, b);
    const [, { channel: other }] = await Promise.all([opened, arrived]);
    if (other.readyState !== 'open') await once(other, 'open');
    return { a, b, channel, other };
  }

  const canvasTrack = () => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d');
    const stream = canvas.captureStream();
    return { track: stream.getTracks()[0], stream };
  };

  /** After all tasks that are due now. */
  const task = () => new Promise((resolve) => setTimeout(resolve));
  const tasks = async (count = 5) => {
    for (let i = 0; i < count; i++) await task();
  };

  /** Counts microtasks until `promise` settles. */
  async function ticks(promise, limit = 50) {
    let settled = false;
    promise.then(
      () => (settled = true),
      () => (settled = true),
    );
    let count = 0;
    while (!settled && count < limit) {
      await null;
      count++;
    }
    return count;
  }

  /** A property descriptor as text. */
  function describeProperty(holder, key) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    if (descriptor === undefined) return 'none';
    const flags = ['writable', 'enumerable', 'configurable']
      .filter((flag) => descriptor[flag])
      .join(' ');
    const part = (value) => {
      if (typeof value !== 'function') return typeof value;
      // Asked first: SpiderMonkey makes `name` and `length` when they are first asked for, in that order.
      const keys = Reflect.ownKeys(value).map(String).join();
      return [
        value.name,
        value.length,
        Function.prototype.toString.call(value),
        keys,
        'prototype' in value,
      ].join(' / ');
    };
    return [
      key.toString(),
      flags,
      ...['value', 'get', 'set']
        .filter((f) => f in descriptor)
        .map((f) => `${f} ${part(descriptor[f])}`),
    ].join(' | ');
  }

  const describeAll = (holder) =>
    Reflect.ownKeys(holder).map((key) => describeProperty(holder, key));

  /** Runs `act` and returns the unhandled rejections that were reported until some tasks later. */
  async function reports(act) {
    const seen = [];
    const promises = [];
    const note = (event) => {
      promises.push(event.promise);
      seen.push([event.type, event.reason?.name, event.isTrusted, event.cancelable]);
      event.preventDefault();
    };
    addEventListener('unhandledrejection', note);
    addEventListener('rejectionhandled', note);
    const given = await act();
    await tasks(12);
    await new Promise((resolve) => setTimeout(resolve, 30));
    removeEventListener('unhandledrejection', note);
    removeEventListener('rejectionhandled', note);
    return { seen, same: promises.map((promise) => promise === given?.promise) };
  }

  return {
    name,
    outcomeOf,
    pair,
    negotiate,
    settled,
    once,
    connect,
    canvasTrack,
    task,
    tasks,
    ticks,
    describeProperty,
    describeAll,
    reports,
  };
}
