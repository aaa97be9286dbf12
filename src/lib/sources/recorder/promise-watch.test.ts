import { describe, expect, it } from 'vitest';

import type { RecordedGlobal } from './natives.ts';
import { createPromiseWatch } from './promise-watch.ts';

const watch = createPromiseWatch(globalThis as unknown as RecordedGlobal);
const ownKeys = (promise: Promise<unknown>): PropertyKey[] => Reflect.ownKeys(promise);

async function twoTicks(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}

/** Watches `promise` and notes how it settles. */
function watched<T>(promise: Promise<T>): { promise: Promise<T>; seen: unknown[] } {
  const seen: unknown[] = [];
  watch.watch(
    promise,
    (value) => seen.push('fulfilled', value),
    (reason) => seen.push('rejected', reason),
  );
  return { promise, seen };
}

describe('a watched promise', () => {
  it('is heard before the program hears of it, in the same tick', async () => {
    const { promise, seen } = watched(Promise.resolve(5));
    const order: unknown[] = [];
    const all = Promise.all([
      promise.then((value) => order.push(...seen, value)),
      Promise.resolve().then(() => order.push('next')),
    ]);
    await all;
    expect(order).toEqual(['fulfilled', 5, 5, 'next']);
  });

  it('carries nothing, and leaves Promise.prototype as it was once it is touched', async () => {
    const before = Object.getOwnPropertyDescriptor(Promise.prototype, 'constructor');
    const { promise } = watched(Promise.resolve());
    expect(ownKeys(promise)).toEqual([]);
    expect(promise.constructor).toBe(Promise);
    expect(Object.getOwnPropertyDescriptor(Promise.prototype, 'constructor')).toEqual(before);
    await promise;
  });

  it('carries the watch itself while it is left alone, until it is touched or fulfilled', async () => {
    let fulfil = (): void => {};
    const { promise } = watched(new Promise<void>((resolve) => (fulfil = resolve)));
    await twoTicks();
    expect(ownKeys(promise)).toEqual(['constructor']);
    expect(promise.constructor).toBe(Promise);
    expect(ownKeys(promise)).toEqual([]);
    const other = watched(new Promise<void>((resolve) => (fulfil = resolve)));
    await twoTicks();
    fulfil();
    await twoTicks();
    expect(ownKeys(other.promise)).toEqual([]);
  });

  it('is stood in for where its rejection is forgotten, and only there', async () => {
    const unhandled: unknown[] = [];
    const handled: unknown[] = [];
    const note = (reason: unknown, promise: Promise<unknown>): void => {
      unhandled.push([reason, watch.originalOf(promise)]);
    };
    const noteHandled = (promise: Promise<unknown>): void => {
      handled.push(watch.originalOf(promise));
    };
    const before = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', note);
    process.on('rejectionHandled', noteHandled);
    try {
      const forgotten = watched(Promise.reject(new Error('forgotten')));
      const kept = watched(Promise.reject(new Error('kept')));
      kept.promise.catch(() => {});
      await new Promise((resolve) => setTimeout(resolve));
      expect(unhandled).toEqual([[new Error('forgotten'), forgotten.promise]]);
      forgotten.promise.catch(() => {});
      await new Promise((resolve) => setTimeout(resolve));
      expect(handled).toEqual([forgotten.promise]);
      expect(forgotten.seen).toEqual(['rejected', new Error('forgotten')]);
    } finally {
      process.off('unhandledRejection', note);
      process.off('rejectionHandled', noteHandled);
      for (const listener of before) process.on('unhandledRejection', listener);
    }
  });

  it('can be given a constructor by the program', async () => {
    class Other extends Promise<unknown> {}
    const { promise } = watched(Promise.resolve(1));
    promise.constructor = Other;
    expect(promise.then(() => 2)).toBeInstanceOf(Other);
    await promise;
  });

  it('is a promise of this realm, and no other thing', () => {
    expect(watch.isPromise(Promise.resolve())).toBe(true);
    expect(watch.isPromise(new (class extends Promise<void> {})(() => {}))).toBe(false);
    expect([null, 1, { then() {} }].some((value) => watch.isPromise(value))).toBe(false);
  });
});
