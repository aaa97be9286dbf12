import {
  apply,
  bare,
  construct as nativeConstruct,
  defineProperty,
  getDescriptor,
  guard,
  NativeProxy,
  WeakTable,
  type AnyFunction,
} from './intrinsics.ts';

/** What stands behind each function that the recorder put in the place of a native one. */
const natives = new WeakTable<AnyFunction>();

/** What the recorder does around a native function. Nothing that goes wrong in it reaches the program. */
export interface Around<Note> {
  /** Before the call; what it returns is given to the other two. Where it returns `undefined` they are not called. */
  before(self: unknown, args: readonly unknown[]): Note | undefined;
  returned?(note: Note, result: unknown, self: unknown): void;
  threw?(note: Note, reason: unknown): void;
}

/** Takes the frame of `trap` out of the stack of an error that a native function threw under it. */
export type HideFrame = (reason: unknown, trap: AnyFunction) => void;

let hideFrame: HideFrame = () => {};

/** Sets what cleans the stacks of errors from now on. */
export function hideFramesWith(hide: HideFrame): void {
  hideFrame = hide;
}

/**
 * A function that cannot be told from `native`: same name, length and prototype, no constructor where it is none,
 * the native's own errors, and, once `replaceToString` was called, the native's text.
 * The native is called from one place only, so that its frame can be known.
 */
export function disguise<Note>(native: AnyFunction, around: Around<Note>): AnyFunction {
  const { before, returned, threw } = around;
  const handler = bare({
    apply(target: AnyFunction, self: unknown, args: unknown[]): unknown {
      let note: Note | undefined;
      let result: unknown;
      // `guard` without its closures: these lines run at every call.
      try {
        note = before(self, args);
      } catch {
        // The recorder's loss.
      }
      try {
        result = apply(target, self, args);
      } catch (reason) {
        guard(() => hideFrame(reason, handler.apply));
        if (note !== undefined && threw) guard(() => threw(note, reason));
        throw reason;
      }
      try {
        if (note !== undefined && returned) returned(note, result, self);
      } catch {
        // The recorder's loss.
      }
      return result;
    },
  });
  return stand(native, handler);
}

/** A getter whose result is replaced by what `map` makes of it. */
export function disguiseResult(
  native: AnyFunction,
  map: (result: unknown) => unknown,
): AnyFunction {
  return stand(
    native,
    bare({
      apply(target: AnyFunction, self: unknown, args: unknown[]): unknown {
        return map(apply(target, self, args));
      },
    }),
  );
}

/**
 * As `disguise`, for `new`: `constructed` is given the new object and the arguments. What `before` throws reaches the
 * program, and nothing is constructed.
 */
export function disguiseConstructor<T extends AnyFunction>(
  native: T,
  constructed: (object: object, args: readonly unknown[]) => void,
  before?: () => void,
): T {
  const handler = bare({
    construct(target: T, args: unknown[], newTarget: AnyFunction): object {
      before?.();
      let object: object;
      try {
        object = nativeConstruct(target, args, newTarget === proxy ? target : newTarget) as object;
      } catch (reason) {
        guard(() => hideFrame(reason, handler.construct));
        throw reason;
      }
      guard(() => constructed(object, args));
      return object;
    },
  });
  const proxy = stand(native, handler) as T;
  return proxy;
}

function stand(native: AnyFunction, handler: ProxyHandler<AnyFunction>): AnyFunction {
  const proxy = new NativeProxy(native, handler);
  natives.set(proxy, natives.get(native) ?? native);
  return proxy;
}

/** Puts a value, getter or setter in the place of a property's, all else unchanged; returns what undoes it. */
export function replace(
  holder: object | undefined,
  key: PropertyKey,
  field: 'value' | 'get' | 'set',
  make: (native: AnyFunction) => AnyFunction,
): () => void {
  const original = holder && getDescriptor(holder, key);
  const native = original?.[field] as unknown;
  if (!holder || !original || typeof native !== 'function') return () => {};
  const replacement = make(native);
  defineProperty(holder, key, bare({ ...original, [field]: replacement }));
  return () => {
    const current = getDescriptor(holder, key);
    // Someone wrapped ours meanwhile: it stays, and hands everything on.
    if (current?.[field] === replacement) defineProperty(holder, key, original);
  };
}

/** Makes the text of disguised functions that of the natives behind them. */
export function replaceToString(prototype: object): () => void {
  return replace(prototype, 'toString', 'value', (native) =>
    stand(
      native,
      bare({
        apply: (target: AnyFunction, self: unknown, args: unknown[]): unknown =>
          apply(target, typeof self === 'function' ? (natives.get(self) ?? self) : self, args),
      }),
    ),
  );
}
