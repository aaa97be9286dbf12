/* eslint-disable @typescript-eslint/unbound-method, @typescript-eslint/no-unsafe-return -- functions are what is tested */
import { expect, it } from 'vitest';

import { disguise, disguiseConstructor, replace, replaceToString } from './disguise.ts';

it('has the name, length, prototype and errors of what it stands for', () => {
  const native = Map.prototype.get;
  const seen: unknown[] = [];
  const get = disguise(native, {
    before: (self, args) => [self, args],
    returned: (note, result) => seen.push(note, result),
  });
  const map = new Map([['a', 1]]);
  expect(Reflect.apply(get, map, ['a'])).toBe(1);
  expect(seen).toEqual([[map, ['a']], 1]);
  expect([get.name, get.length, 'prototype' in get]).toEqual(['get', 1, false]);
  expect(() => Reflect.apply(get, {}, [])).toThrow(TypeError);
  expect(() => Reflect.construct(get, [])).toThrow('is not a constructor');
});

it('hands on what was thrown, and tells of it, whatever the telling does', () => {
  const mine = new Error('mine');
  const told: unknown[] = [];
  const stand = disguise(
    () => {
      throw mine;
    },
    {
      before: () => 'note',
      threw: (note, reason) => {
        told.push(note, reason);
        throw new Error('the recorder’s own');
      },
    },
  );
  expect(() => Reflect.apply(stand, undefined, [])).toThrow(mine);
  expect(told).toEqual(['note', mine]);
});

it('leaves subclasses and new targets alone', () => {
  const made: object[] = [];
  const Recorded = disguiseConstructor(EventTarget, (object) => made.push(object));
  class Mine extends Recorded {}
  const [one, two] = [new Recorded(), new Mine()];
  expect(made).toEqual([one, two]);
  expect(one instanceof Recorded && one instanceof EventTarget && !(one instanceof Mine)).toBe(
    true,
  );
  expect(Object.getPrototypeOf(two)).toBe(Mine.prototype);
  expect(Recorded.prototype).toBe(EventTarget.prototype);
});

it('puts a function back only where it still stands', () => {
  const holder = { method: (): number => 1 };
  const native = holder.method;
  const undo = replace(holder, 'method', 'value', (fn) =>
    disguise(fn, { before: () => undefined }),
  );
  expect(holder.method).not.toBe(native);
  undo();
  expect(holder.method).toBe(native);
  const undoAgain = replace(holder, 'method', 'value', (fn) =>
    disguise(fn, { before: () => undefined }),
  );
  const wrapped = (): number => 2;
  holder.method = wrapped;
  undoAgain();
  expect(holder.method).toBe(wrapped);
  expect(replace({}, 'nothing', 'value', (fn) => fn)).toBeTypeOf('function');
});

it('speaks with the text of what it stands for', () => {
  const holder = { toString: Function.prototype.toString };
  const text = Function.prototype.toString.call(Map.prototype.get);
  const stand = disguise(Map.prototype.get, { before: () => undefined });
  replaceToString(holder);
  expect(Reflect.apply(holder.toString, stand, [])).toBe(text);
  expect(Reflect.apply(holder.toString, holder.toString, [])).toBe(
    Function.prototype.toString.call(Function.prototype.toString),
  );
  expect(() => Reflect.apply(holder.toString, {}, [])).toThrow(TypeError);
});
