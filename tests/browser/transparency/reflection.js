// @ts-nocheck -- programs of pages, untyped as those are
export const reflection = {
  'every property of every WebRTC interface is as it was': (kit) => {
    const names = Object.getOwnPropertyNames(globalThis).filter((name) =>
      /^(webkit)?(RTC|Media)/.test(name),
    );
    return names
      .sort()
      .map((name) => [
        kit.describeProperty(globalThis, name),
        typeof globalThis[name] === 'function' ? kit.describeAll(globalThis[name]) : null,
        globalThis[name].prototype ? kit.describeAll(globalThis[name].prototype) : null,
      ]);
  },
  'every property of the language’s own objects is as it was': (kit) =>
    [
      Function,
      Object,
      Array,
      Promise,
      Reflect,
      Proxy,
      WeakMap,
      WeakRef,
      Error,
      Event,
      EventTarget,
      PromiseRejectionEvent,
      MessageEvent,
      AbortSignal,
      Performance,
      JSON,
      Symbol,
    ].map((object) => [
      kit.describeAll(object),
      object.prototype ? kit.describeAll(object.prototype) : null,
    ]),
  'the global has no further name that can be seen': () => {
    const enumerable = [];
    for (const key in globalThis) enumerable.push(key);
    return [
      enumerable,
      Object.getOwnPropertyNames(globalThis)
        .filter((key) => key !== '__pcscope')
        .sort(),
      Object.keys(globalThis),
    ];
  },
  'functions have the browser’s text, asked in any way': () => {
    const text = Function.prototype.toString;
    const functions = [
      RTCPeerConnection,
      RTCPeerConnection.prototype.createOffer,
      RTCPeerConnection.generateCertificate,
      RTCDataChannel.prototype.send,
      EventTarget.prototype.addEventListener,
      Function.prototype.toString,
      Object.getOwnPropertyDescriptor(PromiseRejectionEvent.prototype, 'promise').get,
      Object.getOwnPropertyDescriptor(RTCDataChannel.prototype, 'onopen').set,
      Object.getOwnPropertyDescriptor(RTCRtpTransceiver.prototype, 'direction').set,
      function () {},
      class {},
      Math.max.bind(null),
      new Proxy(Math.max, {}),
    ];
    return functions.map((fn) => [
      String(fn),
      fn + '',
      text.call(fn),
      Reflect.apply(text, fn, []),
      `${fn}`,
      fn.toString(),
      fn.name,
      fn.length,
    ]);
  },
  'the text of what is no function is an error': (kit) =>
    Promise.all(
      [{}, undefined, null, 1, 'x', Object.create(Function.prototype)].map((value) =>
        kit.outcomeOf(() => Function.prototype.toString.call(value)),
      ),
    ),
  'methods are no constructors': (kit) =>
    Promise.all([
      kit.outcomeOf(() => new RTCPeerConnection.prototype.createOffer()),
      kit.outcomeOf(() => new RTCDataChannel.prototype.send()),
      kit.outcomeOf(() => new RTCPeerConnection.generateCertificate()),
      kit.outcomeOf(() => new EventTarget.prototype.addEventListener()),
      kit.outcomeOf(() => Reflect.construct(Object, [], RTCPeerConnection.prototype.close)),
      kit.outcomeOf(() => class extends RTCPeerConnection.prototype.close {}),
    ]),
  'the constructor’s properties cannot be changed more than before': () => {
    const { prototype } = RTCPeerConnection;
    const results = [
      Reflect.set(RTCPeerConnection, 'prototype', {}),
      Reflect.defineProperty(RTCPeerConnection, 'length', { value: 3 }),
      Reflect.set(RTCPeerConnection, 'name', 'x'),
      Reflect.deleteProperty(RTCPeerConnection, 'prototype'),
      Reflect.isExtensible(RTCPeerConnection),
      Object.isFrozen(RTCPeerConnection),
    ];
    return [
      results,
      RTCPeerConnection.prototype === prototype,
      RTCPeerConnection.length,
      RTCPeerConnection.name,
    ];
  },
  'a static added to the constructor stays there': () => {
    RTCPeerConnection.extra = 1;
    Object.defineProperty(RTCPeerConnection, 'hidden', { value: 2 });
    return [
      RTCPeerConnection.extra,
      RTCPeerConnection.hidden,
      Reflect.ownKeys(RTCPeerConnection).map(String),
      delete RTCPeerConnection.extra,
    ];
  },
  'the global can be replaced, deleted and put back': () => {
    const native = RTCPeerConnection;
    globalThis.RTCPeerConnection = 1;
    const replaced = globalThis.RTCPeerConnection;
    const gone = delete globalThis.RTCPeerConnection;
    globalThis.RTCPeerConnection = native;
    return [replaced, gone, new RTCPeerConnection().signalingState];
  },
  'both names are one constructor': () => [
    typeof webkitRTCPeerConnection,
    typeof webkitRTCPeerConnection === 'function' && webkitRTCPeerConnection === RTCPeerConnection,
    typeof mozRTCPeerConnection,
  ],
  'methods of one interface are apart from those of another': () => [
    RTCPeerConnection.prototype.close === RTCDataChannel.prototype.close,
    RTCPeerConnection.prototype.close === new RTCPeerConnection().close,
    new RTCPeerConnection().close === new RTCPeerConnection().close,
    RTCPeerConnection.prototype.getStats === RTCRtpSender.prototype.getStats,
    EventTarget.prototype.addEventListener === RTCPeerConnection.prototype.addEventListener,
    new Set(
      Object.getOwnPropertyNames(RTCPeerConnection.prototype).map(
        (key) => Object.getOwnPropertyDescriptor(RTCPeerConnection.prototype, key).value,
      ),
    ).size,
  ],
  'methods work after they were frozen, and take properties': async () => {
    RTCPeerConnection.prototype.createOffer.mark = 1;
    Object.freeze(RTCPeerConnection.prototype.close);
    const pc = new RTCPeerConnection();
    const type = (await pc.createOffer()).type;
    pc.close();
    return [type, pc.signalingState, pc.createOffer.mark, Object.isFrozen(pc.close)];
  },
  'a name of a method can be set as natively': () => {
    const close = RTCPeerConnection.prototype.close;
    return [
      Reflect.defineProperty(close, 'name', { value: 'shut' }),
      close.name,
      String(close),
      delete close.name,
      close.name,
    ];
  },
};
