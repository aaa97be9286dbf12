// @ts-nocheck -- programs of pages, untyped as those are

export const promises = {
  'promises that are settled already take as many ticks': async (kit) => {
    const closed = new RTCPeerConnection();
    closed.close();
    const fresh = new RTCPeerConnection();
    return [
      await kit.ticks(closed.createOffer()),
      await kit.ticks(closed.setLocalDescription()),
      await kit.ticks(fresh.setRemoteDescription()),
      await kit.ticks(fresh.addIceCandidate({ candidate: 'x' })),
      await kit.ticks(fresh.addIceCandidate()),
      await kit.ticks(RTCPeerConnection.prototype.createOffer.call({})),
    ];
  },
  'an await takes as many ticks as natively': async () => {
    const closed = new RTCPeerConnection();
    closed.close();
    const order = [];
    const tick = async () => {
      for (let i = 0; i < 8; i++) {
        await null;
        order.push(i);
      }
    };
    const wait = async () => {
      try {
        await closed.createOffer();
      } catch {
        order.push('caught');
      }
    };
    const chained = async () => {
      await closed
        .createOffer()
        .catch(() => order.push('catch'))
        .finally(() => order.push('finally'));
      order.push('after');
    };
    const returned = async () => {
      const inner = async () => closed.createOffer();
      try {
        await inner();
      } catch {
        order.push('through async');
      }
    };
    await Promise.all([tick(), wait(), chained(), returned()]);
    return order;
  },
  'promises settled by one task keep their order': async () => {
    const closed = new RTCPeerConnection();
    closed.close();
    const order = [];
    closed.createOffer().catch(() => order.push('first'));
    Promise.reject(1).catch(() => order.push('native'));
    closed.createAnswer().catch(() => order.push('second'));
    queueMicrotask(() => order.push('microtask'));
    await new Promise((resolve) => setTimeout(resolve));
    return order;
  },
  'events and microtasks around a description keep their order': async () => {
    const pc = new RTCPeerConnection();
    pc.createDataChannel('x');
    const order = [];
    pc.addEventListener('signalingstatechange', () => {
      order.push('event');
      queueMicrotask(() => order.push('microtask of event'));
    });
    pc.onsignalingstatechange = () => {
      order.push('handler');
      Promise.resolve().then(() => order.push('promise of handler'));
    };
    await pc.setLocalDescription().then(() => order.push('settled'));
    order.push('awaited');
    return order;
  },
  'a forgotten rejection is reported, with the promise and reason that the program has': (kit) =>
    kit.reports(() => ({
      promise: new RTCPeerConnection().setRemoteDescription({ type: 'answer', sdp: 'x' }),
    })),
  'a forgotten rejection that was there at once is reported': (kit) =>
    kit.reports(() => {
      const pc = new RTCPeerConnection();
      pc.close();
      return { promise: pc.createOffer() };
    }),
  'two forgotten rejections are reported in their order': async () => {
    const seen = [];
    const note = (event) => {
      event.preventDefault();
      seen.push(event.reason.message);
    };
    addEventListener('unhandledrejection', note);
    const pc = new RTCPeerConnection();
    pc.close();
    Promise.reject(new Error('before'));
    pc.createOffer();
    Promise.reject(new Error('between'));
    pc.createAnswer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return seen.length === 4 ? seen.map((text) => text.slice(0, 20)).sort() : seen;
  },
  'the handler attribute on the window hears of it, too': async () => {
    const pc = new RTCPeerConnection();
    const heard = new Promise((resolve) => {
      onunhandledrejection = (event) => {
        event.preventDefault();
        resolve([event.promise, event.reason]);
      };
    });
    const promise = pc.createAnswer();
    const [reported, reason] = await heard;
    const own = await reported.catch((error) => error);
    return [reported === promise, own === reason, reason.name];
  },
  'a rejection that is handled late is reported as handled': (kit) =>
    kit.reports(async () => {
      const promise = new RTCPeerConnection().createAnswer();
      await new Promise((resolve) => setTimeout(resolve, 40));
      promise.catch(() => {});
      return { promise };
    }),
  'a rejection that is handled in the report is not reported as handled': async () => {
    const seen = [];
    addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      seen.push('unhandled');
      event.promise.catch(() => seen.push('caught'));
    });
    addEventListener('rejectionhandled', () => seen.push('handled'));
    new RTCPeerConnection().createAnswer();
    await new Promise((resolve) => setTimeout(resolve, 80));
    return seen;
  },
  'a rejection that is awaited late is reported as handled': (kit) =>
    kit.reports(async () => {
      const promise = new RTCPeerConnection().createAnswer();
      await new Promise((resolve) => setTimeout(resolve, 40));
      try {
        await promise;
      } catch {}
      return { promise };
    }),
  'a rejection that is handled some microtasks later is not reported': (kit) =>
    kit.reports(async () => {
      const pc = new RTCPeerConnection();
      pc.close();
      const promise = pc.createOffer();
      for (let i = 0; i < 5; i++) await null;
      await promise.catch(() => {});
    }),
  'every way of handling counts as one': async (kit) => {
    const reject = () => new RTCPeerConnection().createAnswer();
    const quiet = () => {};
    const ways = {
      await: async () => {
        try {
          await reject();
        } catch {}
      },
      then: () => void reject().then(quiet, quiet),
      catch: () => void reject().catch(quiet),
      finally: () => void reject().finally(quiet).catch(quiet),
      all: () => void Promise.all([reject(), reject()]).catch(quiet),
      allSettled: () => void Promise.allSettled([reject()]),
      race: () => void Promise.race([reject(), 1]),
      any: () => void Promise.any([reject(), 1]),
      resolve: () => void Promise.resolve(reject()).catch(quiet),
      executor: () => void new Promise((resolve) => resolve(reject())).catch(quiet),
      returned: () => void (async () => reject())().catch(quiet),
      thenReturned: () => void Promise.resolve().then(reject).catch(quiet),
      forAwait: async () => {
        try {
          for await (const _ of [reject()]);
        } catch {}
      },
      generator: async () => {
        try {
          for await (const _ of (async function* () {
            yield reject();
          })());
        } catch {}
      },
      yieldStar: async () => {
        try {
          for await (const _ of (async function* () {
            yield* [reject()];
          })());
        } catch {}
      },
      prototype: () => void Promise.prototype.then.call(reject(), quiet, quiet),
      reflect: () => void Reflect.apply(Promise.prototype.catch, reject(), [quiet]),
      tried: () => void (Promise.try ? Promise.try(reject).catch(quiet) : reject().catch(quiet)),
      array: async () => {
        if (Array.fromAsync) await Array.fromAsync([reject()]).catch(quiet);
        else await reject().catch(quiet);
      },
      subclass: () => void class extends Promise {}.resolve(reject()).catch(quiet),
    };
    const result = {};
    for (const way of Object.keys(ways)) result[way] = (await kit.reports(ways[way])).seen.length;
    return result;
  },
  'handling only the success leaves the rejection to the new promise': async () => {
    const promise = new RTCPeerConnection().createAnswer();
    const derived = promise.then(() => {});
    const event = await new Promise((resolve) =>
      addEventListener(
        'unhandledrejection',
        (event) => {
          event.preventDefault();
          resolve(event);
        },
        { once: true },
      ),
    );
    return [event.promise === derived, event.promise === promise, event.reason.name];
  },
  'a report that is not prevented reaches the console, once': async () => {
    new RTCPeerConnection().createAnswer();
    await new Promise((resolve) => setTimeout(resolve, 80));
    return 'said in the console';
  },
  'a success that nobody waits for is silent': (kit) =>
    kit.reports(async () => {
      const pc = new RTCPeerConnection();
      pc.createDataChannel('x');
      pc.createOffer();
      pc.setLocalDescription();
      await kit.once(pc, 'signalingstatechange');
      pc.close();
    }),
  'a call that never settles stays pending': async () => {
    const pc = new RTCPeerConnection();
    pc.createDataChannel('x');
    const promise = pc.createOffer();
    pc.close();
    return Promise.race([
      promise.then(
        () => 'fulfilled',
        () => 'rejected',
      ),
      new Promise((resolve) => setTimeout(resolve, 300, 'pending')),
    ]);
  },
  'a promise left alone for a while is clean when it is used': async () => {
    const pc = new RTCPeerConnection();
    const promise = pc.createOffer();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const fulfilled = Reflect.ownKeys(promise);
    const rejected = pc.createAnswer();
    await rejected.catch(() => {});
    return [fulfilled, Reflect.ownKeys(rejected), (await promise).type];
  },
  'a promise can be given a constructor and other properties': async () => {
    const pc = new RTCPeerConnection();
    const promise = pc.createOffer();
    promise.constructor = class Other extends Promise {};
    promise.mark = 1;
    const derived = promise.then(() => 5);
    const keys = Reflect.ownKeys(promise);
    const sealed = Object.freeze(pc.createOffer());
    return [
      keys,
      derived.constructor.name,
      await derived,
      Object.isFrozen(sealed),
      Reflect.ownKeys(sealed),
      (await sealed).type,
    ];
  },
  'Promise.prototype is the browser’s at any time': async (kit) => {
    const pc = new RTCPeerConnection();
    const before = kit.describeAll(Promise.prototype);
    const promise = pc.createOffer();
    await promise;
    const untouched = pc.createOffer();
    await kit.tasks(1);
    const after = kit.describeAll(Promise.prototype);
    return [
      before,
      after,
      Promise.prototype.constructor === Promise,
      untouched.constructor === Promise,
    ];
  },
  'a class derived from Promise is not confused': async () => {
    class Mine extends Promise {}
    const pc = new RTCPeerConnection();
    const native = pc.createOffer();
    const mine = new Mine((resolve) => resolve(1));
    const kinds = [
      mine.constructor === Mine,
      mine.then(() => {}).constructor === Mine,
      Mine.resolve(native) === native,
      Mine.resolve(mine) === mine,
    ];
    return [kinds, (await Mine.resolve(native)).type];
  },
  'a frozen Promise.prototype changes nothing': async (kit) => {
    Object.freeze(Promise.prototype);
    const pc = new RTCPeerConnection();
    const { type } = await pc.createOffer();
    const report = await kit.reports(() => ({ promise: pc.createAnswer() }));
    return [type, report];
  },
  'errors of promises have the browser’s properties': async () => {
    const error = await new RTCPeerConnection().createAnswer().catch((reason) => reason);
    return [
      Reflect.ownKeys(error).map(String).sort(),
      Object.prototype.toString.call(error),
      error instanceof DOMException,
      error.name,
      error.code,
      error.constructor === DOMException,
    ];
  },
};
