import { apply, getDescriptor, type AnyFunction } from '../../sources/recorder/intrinsics.ts';
import type { ArrivedTrack, OwnDevicesWay } from '../environment/media/own-devices.ts';
import type { FromFrame } from '../protocol/messages.ts';
import type {
  DeviceAnswer,
  DeviceAsk,
  OwnDevice,
  OwnStream,
  OwnTrack,
  OwnTrackId,
} from '../protocol/own-devices.ts';
import type { Platform } from './platform.ts';

/** Pictures and sound arrive within some 100 ms; a camera that shows nothing is handed over all the same, in ms. */
const SILENT_MS = 3000;

/** The frame's end of the way to the reader's own devices. */
export interface OwnDevicesEnd extends OwnDevicesWay {
  /** The page has answered. */
  answered(request: number, answer: DeviceAnswer): void;
  /** A track has ended at the page. */
  ended(track: OwnTrackId): void;
}

/**
 * Asks the page for devices, and receives their tracks over connections that are nobody's: made of what the browser gave
 * before the recorder and the code took anything.
 */
export function createOwnDevicesEnd(
  { global, listen, unlisten, later }: Platform,
  post: (message: FromFrame) => void,
): OwnDevicesEnd {
  const { RTCPeerConnection: Native, Promise: NativePromise } = global;
  const pcOf = callsOf(Native.prototype);
  const transceiverOf = callsOf(global.RTCRtpTransceiver.prototype);
  const receiverOf = callsOf(global.RTCRtpReceiver.prototype);
  const trackOf = callsOf(global.MediaStreamTrack.prototype);
  const waiting = new Map<number, (answer: DeviceAnswer) => void>();
  /** What nobody holds may be collected, and its tracks would fall silent. */
  const open = new Set<RTCPeerConnection>();
  let requests = 0;
  let tell = (_track: OwnTrackId): void => undefined;

  /** The value of a good answer; throws the refusal of the page as it is. */
  async function ask(what: DeviceAsk): Promise<unknown> {
    const request = (requests += 1);
    const answer = await new NativePromise<DeviceAnswer>((resolve) => {
      waiting.set(request, resolve);
      post({ say: 'device', request, ask: what });
    });
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- becomes the browser's own kind of error where the code sees it
    if (!answer.ok) throw answer.error;
    return answer.value;
  }

  const until = (target: EventTarget, type: string, done: () => boolean): Promise<void> =>
    new NativePromise((resolve) => {
      const look = (): void => {
        if (!done()) return;
        unlisten(target, type, look);
        resolve();
      };
      listen(target, type, look);
      look();
    });

  async function receive({ stream, offer, tracks }: OwnStream): Promise<readonly ArrivedTrack[]> {
    const pc = new Native();
    open.add(pc);
    await pcOf.call(pc, 'setRemoteDescription', { type: 'offer', sdp: offer });
    await pcOf.call(pc, 'setLocalDescription');
    await until(
      pc,
      'icegatheringstatechange',
      () => pcOf.read(pc, 'iceGatheringState') === 'complete',
    );
    const { sdp: answer } = pcOf.read(pc, 'localDescription') as RTCSessionDescription;
    await ask({ do: 'accept', stream, answer });
    const transceivers = pcOf.call(pc, 'getTransceivers') as readonly RTCRtpTransceiver[];
    const arrived = tracks.map((about, index) => {
      const receiver = transceiverOf.read(transceivers[index] as object, 'receiver') as object;
      return { about, track: receiverOf.read(receiver, 'track') as MediaStreamTrack };
    });
    const shown = arrived.map(({ track }) =>
      until(track, 'unmute', () => trackOf.read(track, 'muted') === false),
    );
    await NativePromise.race([
      NativePromise.all(shown),
      new NativePromise<void>((resolve) => {
        later(SILENT_MS, resolve);
      }),
    ]);
    return arrived;
  }

  return {
    open: async (from, constraints) =>
      receive((await ask({ do: 'open', from, constraints })) as OwnStream),
    apply: async (track, constraints) =>
      (await ask({ do: 'apply', track, constraints })) as OwnTrack,
    stop: (track) => void ask({ do: 'stop', track }).catch(() => undefined),
    list: async () => (await ask({ do: 'list' })) as readonly OwnDevice[],
    onEnded: (ended) => void (tell = ended),
    answered(request, answer) {
      waiting.get(request)?.(answer);
      waiting.delete(request);
    },
    ended: (track) => tell(track),
  };
}

/** Calls methods and reads attributes of objects as they were when this was made. */
function callsOf(prototype: object): {
  readonly call: (self: object, method: string, ...args: readonly unknown[]) => unknown;
  readonly read: (self: object, attribute: string) => unknown;
} {
  const taken = new Map(
    Object.getOwnPropertyNames(prototype).map((name) => [name, getDescriptor(prototype, name)]),
  );
  return {
    call: (self, method, ...args) =>
      apply(taken.get(method)?.value as AnyFunction, self, args) as unknown,
    read: (self, attribute) => apply(taken.get(attribute)?.get as AnyFunction, self, []) as unknown,
  };
}
