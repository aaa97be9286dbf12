import { apply, bare, getDescriptor, ownKeys, put, type AnyFunction } from './intrinsics.ts';

/** Interfaces whose methods are recorded. */
export const RECORDED_INTERFACES = [
  'RTCPeerConnection',
  'RTCDataChannel',
  'RTCRtpTransceiver',
  'RTCRtpSender',
  'RTCRtpReceiver',
  'RTCDTMFSender',
  'RTCDtlsTransport',
  'RTCIceTransport',
  'RTCSctpTransport',
] as const;

/** Interfaces whose attributes and methods the recorder uses itself. */
const INTERFACES = [
  ...RECORDED_INTERFACES,
  'RTCSessionDescription',
  'RTCIceCandidate',
  'RTCIceCandidatePair',
  'RTCStatsReport',
  'RTCError',
  'RTCPeerConnectionIceEvent',
  'RTCPeerConnectionIceErrorEvent',
  'RTCTrackEvent',
  'RTCDataChannelEvent',
  'RTCErrorEvent',
  'RTCDTMFToneChangeEvent',
  'MediaStreamTrack',
  'MediaStream',
  'MediaStreamTrackEvent',
  'MessageEvent',
  'DOMException',
  'Blob',
  'ArrayBuffer',
  'EventTarget',
] as const;

/** Name of an interface of the web platform that the recorder reads. */
export type InterfaceName = (typeof INTERFACES)[number];

/** A window, or the global of a same-origin frame. */
export type RecordedGlobal = Window & typeof globalThis;

/** One realm's own attributes and methods, as they were before any program could replace them. */
export interface Natives {
  readonly global: RecordedGlobal;
  /** The attribute of `object`; `undefined` where the engine lacks it or `object` is not of that interface. */
  read(object: object, name: InterfaceName, attribute: string): unknown;
  /** Calls a method; `undefined` where the engine lacks it. */
  readonly call: (
    object: object,
    name: InterfaceName,
    method: string,
    args: readonly unknown[],
  ) => unknown;
  /** Adds a listener without options; what the program put in the place of `addEventListener` is not seen. */
  readonly listen: (target: object, type: string, listener: (event: Event) => void) => void;
}

interface Table {
  readonly getters: Readonly<Record<string, AnyFunction | undefined>>;
  readonly methods: Readonly<Record<string, AnyFunction | undefined>>;
}

function tableOf(prototype: object): Table {
  const getters = bare<Record<string, AnyFunction>>({});
  const methods = bare<Record<string, AnyFunction>>({});
  const keys = ownKeys(prototype);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const descriptor = typeof key === 'string' ? getDescriptor(prototype, key) : undefined;
    if (descriptor === undefined || key === undefined) continue;
    if (descriptor.get) put(getters, key, descriptor.get);
    else if (typeof descriptor.value === 'function') put(methods, key, descriptor.value);
  }
  return { getters, methods };
}

/** Takes the attributes and methods of `global`'s interfaces as they are now. */
export function captureNatives(global: RecordedGlobal): Natives {
  const tables = bare<Partial<Record<InterfaceName, Table>>>({});
  for (let i = 0; i < INTERFACES.length; i++) {
    const name = INTERFACES[i] as InterfaceName;
    const constructor = (global as unknown as Record<string, { prototype?: object } | undefined>)[
      name
    ];
    if (constructor?.prototype) put(tables, name, tableOf(constructor.prototype));
  }
  const addEventListener = tables.EventTarget?.methods['addEventListener'];

  return {
    global,
    read(object, name, attribute) {
      const getter = tables[name]?.getters[attribute];
      if (getter === undefined) return undefined;
      try {
        return apply(getter, object, []) as unknown;
      } catch {
        return undefined;
      }
    },
    call(object, name, method, args) {
      const native = tables[name]?.methods[method];
      return native === undefined ? undefined : (apply(native, object, args) as unknown);
    },
    listen(target, type, listener) {
      if (addEventListener) apply(addEventListener, target, [type, listener]);
    },
  };
}
