// @ts-nocheck -- programs of pages, untyped as those are

/** Puts counting functions in the place of all methods of some objects. */
const countingSource = `
  globalThis.countCalls = (holders) => {
    const { apply, getOwnPropertyDescriptor, defineProperty, ownKeys } = Reflect;
    const counts = Object.create(null);
    const undo = [];
    let counting = false;
    for (const name of Object.keys(holders)) {
      for (const key of ownKeys(holders[name])) {
        const descriptor = getOwnPropertyDescriptor(holders[name], key);
        if (typeof descriptor.value !== 'function' || key === 'constructor' || !descriptor.configurable) continue;
        const native = descriptor.value;
        const label = name + '.' + key.toString();
        const value = function () {
          if (counting) counts[label] = (counts[label] ?? 0) + 1;
          return apply(native, this, arguments);
        };
        undo.push([holders[name], key, descriptor]);
        defineProperty(holders[name], key, { ...descriptor, value });
      }
    }
    return {
      start() { counting = true; },
      stop() {
        counting = false;
        for (let i = 0; i < undo.length; i++) defineProperty(undo[i][0], undo[i][1], undo[i][2]);
        return counts;
      },
    };
  };
`;

export const patches = {
  'no method that the program patched is called more often': {
    run: async (kit) => {
      const a = new RTCPeerConnection();
      const holders = {
        Array: Array.prototype,
        Object,
        ObjectPrototype: Object.prototype,
        String: String.prototype,
        Map: Map.prototype,
        Set: Set.prototype,
        WeakMap: WeakMap.prototype,
        WeakRef: WeakRef.prototype,
        Promise: Promise.prototype,
        PromiseStatic: Promise,
        JSON,
        Reflect,
        Number: Number.prototype,
        Symbol: Symbol.prototype,
        EventTarget: EventTarget.prototype,
        Performance: Performance.prototype,
        Date,
        AbortSignal,
      };
      const counter = globalThis.countCalls(holders);
      const timers = {};
      for (const name of [
        'queueMicrotask',
        'setTimeout',
        'requestAnimationFrame',
        'structuredClone',
        'postMessage',
      ]) {
        const native = globalThis[name];
        globalThis[name] = function (...args) {
          timers[name] = (timers[name] ?? 0) + 1;
          return native.apply(this, args);
        };
      }
      counter.start();
      a.createDataChannel('x');
      const offer = a.createOffer();
      const description = await offer;
      await a.setLocalDescription(description);
      a.addTransceiver('video', { direction: 'recvonly' });
      a.onicecandidate = () => {};
      try {
        a.addTrack(1);
      } catch {}
      a.getStats();
      a.close();
      return [counter.stop(), timers];
    },
    before: countingSource,
  },
  'setters and getters on Object.prototype and Array.prototype are not run': async (kit) => {
    const ran = Object.setPrototypeOf([], null);
    ran.length = 0;
    const counts = { read: 0, written: 0 };
    const names = [
      'type',
      'peer',
      'on',
      'call',
      'method',
      'args',
      'at',
      'seq',
      'cause',
      'id',
      'kind',
      'state',
      'value',
      'get',
      'set',
      'writable',
      'enumerable',
      'configurable',
      'apply',
      'construct',
      'next',
      'ref',
      'sdp',
      'candidate',
      'how',
      'outcome',
      'ownKeys',
      'has',
      'getPrototypeOf',
      'once',
      'passive',
      'signal',
      'capture',
      'length',
      'name',
      '$',
      'A',
      'pc1',
    ];
    const pc = new RTCPeerConnection();
    const used = [
      'once',
      'passive',
      'signal',
      'capture',
      'candidate',
      'type',
      'sdp',
      'id',
      'value',
      'get',
      'set',
      'writable',
      'enumerable',
      'configurable',
    ];
    const bare = (descriptor) => Object.setPrototypeOf(descriptor, null);
    for (const name of names) {
      Object.defineProperty(
        Object.prototype,
        name,
        bare({
          configurable: true,
          get() {
            if (!used.includes(name)) ran[ran.length] = `get ${name}`;
            return undefined;
          },
          set() {
            ran[ran.length] = `set ${name}`;
          },
        }),
      );
    }
    for (const index of [50, 51, 52]) {
      Object.defineProperty(
        Array.prototype,
        index,
        bare({
          configurable: true,
          get() {
            return undefined;
          },
          set() {},
        }),
      );
    }
    for (const index of [0, 1, 2, 3]) {
      Object.defineProperty(
        Object.prototype,
        index,
        bare({
          configurable: true,
          get() {
            counts.read++;
            return undefined;
          },
          set() {
            counts.written++;
          },
        }),
      );
    }
    const ended = [];
    try {
      pc.createDataChannel('x');
      ended.push((await pc.createOffer()).type);
      await pc.setLocalDescription();
      pc.addTransceiver('audio');
      pc.getSenders();
      pc.close();
    } finally {
      for (const name of names) delete Object.prototype[name];
      for (const index of [0, 1, 2, 3]) delete Object.prototype[index];
    }
    return [ran, counts, ended];
  },
  'functions on Object.prototype are not taken for traps or descriptors': async (kit) => {
    const ran = [];
    for (const name of [
      'get',
      'set',
      'has',
      'apply',
      'construct',
      'ownKeys',
      'getOwnPropertyDescriptor',
      'getPrototypeOf',
      'defineProperty',
      'deleteProperty',
    ]) {
      Object.prototype[name] = function () {
        ran.push(name);
        throw new Error(name);
      };
    }
    const outcomes = [];
    try {
      const pc = new RTCPeerConnection();
      outcomes.push(
        pc instanceof RTCPeerConnection,
        'close' in pc.constructor.prototype,
        RTCPeerConnection.length,
        typeof String(RTCPeerConnection),
      );
      RTCPeerConnection.mine = 1;
      outcomes.push((await pc.createOffer()).type, pc.createDataChannel('x').label);
    } finally {
      for (const name of [
        'get',
        'set',
        'has',
        'apply',
        'construct',
        'ownKeys',
        'getOwnPropertyDescriptor',
        'getPrototypeOf',
        'defineProperty',
        'deleteProperty',
      ])
        delete Object.prototype[name];
    }
    return [ran, outcomes];
  },
  'arrays without an iterator change nothing': async (kit) => {
    const native = Array.prototype[Symbol.iterator];
    let ran = 0;
    Array.prototype[Symbol.iterator] = function () {
      ran++;
      return native.call(this);
    };
    const pc = new RTCPeerConnection();
    pc.createDataChannel('x');
    const offer = pc.createOffer();
    await offer;
    await pc.setLocalDescription();
    pc.close();
    Array.prototype[Symbol.iterator] = native;
    return ran;
  },
  'a program that counts addEventListener counts its own': async (kit) => {
    const native = EventTarget.prototype.addEventListener;
    const added = [];
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      added.push(type);
      return native.call(this, type, ...rest);
    };
    const pc = new RTCPeerConnection();
    const channel = pc.createDataChannel('x');
    channel.addEventListener('open', () => {});
    channel.onmessage = () => {};
    await pc.setLocalDescription();
    pc.addTransceiver('audio');
    pc.close();
    return added;
  },
  'a program that patched addEventListener before the recorder came sees its own calls only': {
    before: `
      const native = EventTarget.prototype.addEventListener;
      globalThis.added = [];
      EventTarget.prototype.addEventListener = function addEventListener(type, ...rest) { if (this instanceof globalThis.NativeConnection) globalThis.added.push([type, new Error().stack.includes('program')]); return native.call(this, type, ...rest); };
      globalThis.NativeConnection = RTCPeerConnection;
      globalThis.asked = 0;
      const then = Promise.prototype.then;
      Promise.prototype.then = function (...args) { globalThis.asked++; return then.apply(this, args); };
    `,
    run: async () => {
      const program = () => {
        const pc = new RTCPeerConnection();
        pc.addEventListener('track', () => {});
        return pc;
      };
      const pc = program();
      pc.close();
      return [
        globalThis.added.length > 0,
        EventTarget.prototype.addEventListener.name,
        pc instanceof globalThis.NativeConnection,
      ];
    },
  },
  'a program that counts Promise.prototype.then counts its own': async () => {
    const native = Promise.prototype.then;
    let count = 0;
    Promise.prototype.then = function (...args) {
      count++;
      return native.apply(this, args);
    };
    const pc = new RTCPeerConnection();
    await pc.createOffer();
    pc.createOffer().catch(() => {});
    await pc.setLocalDescription();
    Promise.prototype.then = native;
    return count;
  },
  'a species of the program is not asked': async () => {
    let asked = 0;
    const native = Object.getOwnPropertyDescriptor(Promise, Symbol.species);
    Object.defineProperty(Promise, Symbol.species, {
      configurable: true,
      get() {
        asked++;
        return Promise;
      },
    });
    const pc = new RTCPeerConnection();
    pc.createOffer();
    pc.setLocalDescription();
    Object.defineProperty(Promise, Symbol.species, native);
    return asked;
  },
  'JSON, Date and the clock of the program are its own': async (kit) => {
    const ran = [];
    const natives = [JSON.stringify, Date.now, performance.now];
    JSON.stringify = () => {
      ran.push('stringify');
      throw new Error('x');
    };
    Date.now = () => {
      ran.push('Date.now');
      return NaN;
    };
    performance.now = () => {
      ran.push('performance.now');
      return NaN;
    };
    Math.max = () => {
      ran.push('max');
      return NaN;
    };
    const pc = new RTCPeerConnection();
    await pc.createOffer();
    pc.createDataChannel('x').onopen = () => {};
    await pc.setLocalDescription();
    pc.close();
    [JSON.stringify, Date.now, performance.now] = natives;
    return ran;
  },
  'timers get the numbers that they would get': async () => {
    const first = setTimeout(() => {});
    const pc = new RTCPeerConnection();
    pc.createDataChannel('x').onopen = () => {};
    await pc.setLocalDescription();
    await new Promise((resolve) => setTimeout(resolve, 60));
    return setTimeout(() => {}) - first;
  },
  'a shim that wraps the constructor and the methods works': async () => {
    const calls = [];
    const Native = globalThis.RTCPeerConnection;
    globalThis.RTCPeerConnection = function (config, constraints) {
      calls.push('construct');
      return new Native(config, constraints);
    };
    globalThis.RTCPeerConnection.prototype = Native.prototype;
    Object.keys(Native).forEach((key) => {
      globalThis.RTCPeerConnection[key] = Native[key];
    });
    if (Native.generateCertificate)
      Object.defineProperty(globalThis.RTCPeerConnection, 'generateCertificate', {
        get: () => Native.generateCertificate,
      });
    for (const method of ['createOffer', 'setLocalDescription', 'addIceCandidate', 'getStats']) {
      const native = Native.prototype[method];
      Native.prototype[method] = {
        [method]() {
          calls.push(method);
          if (!arguments.length) return native.apply(this);
          return native.apply(this, arguments);
        },
      }[method];
    }
    const descriptor = Object.getOwnPropertyDescriptor(Native.prototype, 'ontrack');
    Object.defineProperty(Native.prototype, 'ontrack', {
      get() {
        return this._ontrack;
      },
      set(f) {
        if (this._ontrack) this.removeEventListener('track', this._ontrack);
        this.addEventListener('track', (this._ontrack = f));
      },
      enumerable: true,
      configurable: true,
    });
    const pc = new RTCPeerConnection();
    pc.ontrack = () => {};
    const offer = await pc.createOffer({ offerToReceiveAudio: true });
    await pc.setLocalDescription(offer);
    await pc.getStats();
    Object.defineProperty(Native.prototype, 'ontrack', descriptor);
    return [
      calls,
      pc instanceof RTCPeerConnection,
      pc instanceof Native,
      offer.type,
      typeof (await RTCPeerConnection.generateCertificate({ name: 'ECDSA', namedCurve: 'P-256' })),
      Reflect.ownKeys(pc),
    ];
  },
  'a shim that wraps the prototype’s createDataChannel sees this and its arguments': () => {
    const seen = [];
    const native = RTCPeerConnection.prototype.createDataChannel;
    RTCPeerConnection.prototype.createDataChannel = function createDataChannel(...args) {
      const channel = native.apply(this, args);
      const send = channel.send;
      channel.send = function (...data) {
        seen.push(data.length);
        return send.apply(channel, data);
      };
      seen.push(this instanceof RTCPeerConnection, args);
      return channel;
    };
    const channel = new RTCPeerConnection().createDataChannel('x', { ordered: false });
    try {
      channel.send('1');
    } catch (error) {
      seen.push(error.name);
    }
    return seen;
  },
  'the program can replace methods and put them back': async () => {
    const { createOffer } = RTCPeerConnection.prototype;
    const before = Object.getOwnPropertyDescriptor(RTCPeerConnection.prototype, 'createOffer');
    RTCPeerConnection.prototype.createOffer = async () => 'fake';
    const fake = await new RTCPeerConnection().createOffer();
    RTCPeerConnection.prototype.createOffer = createOffer;
    const after = Object.getOwnPropertyDescriptor(RTCPeerConnection.prototype, 'createOffer');
    return [fake, before.value === after.value, (await new RTCPeerConnection().createOffer()).type];
  },
  'a patch of Function.prototype.toString after the recorder works': () => {
    const native = Function.prototype.toString;
    const asked = [];
    Function.prototype.toString = function toString() {
      asked.push(this.name);
      return native.call(this);
    };
    const text = String(RTCPeerConnection.prototype.close);
    Function.prototype.toString = native;
    return [text, asked, String(native)];
  },
  'names defined on the prototypes are the program’s': async () => {
    RTCPeerConnection.prototype.log = function () {
      return this.signalingState;
    };
    Object.defineProperty(RTCPeerConnection.prototype, 'signalingState', {
      ...Object.getOwnPropertyDescriptor(RTCPeerConnection.prototype, 'signalingState'),
      get: () => 'mine',
    });
    Object.defineProperty(RTCIceCandidate.prototype, 'candidate', {
      get: () => {
        throw new Error('read');
      },
      configurable: true,
    });
    Object.defineProperty(RTCSessionDescription.prototype, 'sdp', {
      get: () => {
        throw new Error('read');
      },
      configurable: true,
    });
    const pc = new RTCPeerConnection();
    pc.createDataChannel('x');
    pc.onicecandidate = () => {};
    await pc.setLocalDescription();
    return [pc.log(), pc.signalingState];
  },
  'errors thrown by calls have the frames of the program': () => {
    const frames = (act) => {
      try {
        act();
      } catch (error) {
        return (error.stack ?? '').split('\n').length;
      }
    };
    return [
      frames(() => new RTCPeerConnection().addTransceiver('smell')),
      frames(() => new RTCPeerConnection().createDataChannel()),
      frames(() => new RTCPeerConnection({ bundlePolicy: 'x' })),
      frames(() => new RTCPeerConnection().addTransceiver('smell')),
    ];
  },
  'nothing is said in the console': async (kit) => {
    const said = [];
    for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'])
      console[level] = (...args) => said.push([level, ...args.map(String)]);
    const { a, b, channel, other } = await kit.connect();
    const arrived = kit.once(other, 'message');
    channel.send('hello');
    await arrived;
    a.addTransceiver('audio');
    await a.createOffer();
    a.close();
    b.close();
    return said;
  },
};
