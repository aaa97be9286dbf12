import {
  ASK_LIMIT,
  CONSTRAINTS_LIMIT,
  STREAM_LIMIT,
  type DeviceAnswer,
  type DeviceAsk,
  type DeviceRefusal,
  type OwnStream,
  type OwnTrack,
  type OwnTrackId,
} from '../protocol/own-devices.ts';

/** What the page opens devices with. */
export interface OwnDevicesOptions {
  /** Absent where the page is on plain http. */
  readonly mediaDevices: MediaDevices | undefined;
  readonly makeConnection: () => RTCPeerConnection;
  readonly answer: (request: number, answer: DeviceAnswer) => void;
  /** A track ended by itself: unplugged, or the reader ended sharing. */
  readonly onEnded: (track: OwnTrackId) => void;
  /** Labels of what is on now; none: nothing is. */
  readonly onLive: (labels: readonly string[]) => void;
}

/** The devices that one run has of the reader. */
export interface OwnDevices {
  /** Does what the frame asks for; `false` when no runner would ask so. Never throws: refusals are answered. */
  take(request: number, ask: DeviceAsk): boolean;
  /** Every device goes off. */
  end(): void;
}

/** A stream that is on its way to the frame, or there. */
interface Opened {
  readonly pc: RTCPeerConnection;
  readonly tracks: ReadonlyMap<OwnTrackId, MediaStreamTrack>;
  accepted: boolean;
}

/** Opens devices for the code of one run, which the reader has allowed. The browser asks on top of that, once. */
export function createOwnDevices(options: OwnDevicesOptions): OwnDevices {
  const { mediaDevices, makeConnection, answer, onEnded, onLive } = options;
  const opened = new Map<number, Opened>();
  let asks = 0;
  let streams = 0;
  let tracks = 0;
  let over = false;

  const find = (id: OwnTrackId): MediaStreamTrack | undefined =>
    [...opened.values()].find((stream) => stream.tracks.has(id))?.tracks.get(id);

  function tellLive(): void {
    const all = [...opened.values()].flatMap((stream) => [...stream.tracks.values()]);
    onLive(all.filter(({ readyState }) => readyState === 'live').map(({ label }) => label));
  }

  /** A connection that has nothing to carry any more goes. */
  function tidy(): void {
    for (const [id, { pc, tracks: own }] of opened) {
      if ([...own.values()].some(({ readyState }) => readyState === 'live')) continue;
      pc.close();
      opened.delete(id);
    }
    if (!over) tellLive();
  }

  async function open(from: 'user' | 'display', constraints: object): Promise<OwnStream> {
    if (mediaDevices === undefined) throw new DOMException('no secure context', 'NotFoundError');
    if (opened.size >= STREAM_LIMIT) throw new DOMException('too many streams', 'AbortError');
    const stream =
      from === 'user'
        ? await mediaDevices.getUserMedia(constraints)
        : await mediaDevices.getDisplayMedia(constraints);
    const own = new Map(stream.getTracks().map((track) => [(tracks += 1), track] as const));
    const stop = (): void => {
      for (const track of own.values()) track.stop();
    };
    // The reader has stopped the run while the browser was asking.
    if (over) {
      stop();
      throw new DOMException('the run is over', 'AbortError');
    }
    const pc = makeConnection();
    const id = (streams += 1);
    opened.set(id, { pc, tracks: own, accepted: false });
    tellLive();
    for (const [trackId, track] of own) {
      pc.addTrack(track, stream);
      track.onended = () => {
        if (over) return;
        onEnded(trackId);
        tidy();
      };
    }
    try {
      await pc.setLocalDescription();
      await gathered(pc);
    } catch (error) {
      stop();
      tidy();
      throw error;
    }
    return { stream: id, offer: pc.localDescription?.sdp ?? '', tracks: [...own].map(told) };
  }

  async function carryOut(ask: DeviceAsk): Promise<DeviceAnswer> {
    switch (ask.do) {
      case 'open':
        return { ok: true, value: await open(ask.from, ask.constraints) };
      case 'accept': {
        const stream = opened.get(ask.stream);
        if (stream === undefined || stream.accepted) return GONE;
        stream.accepted = true;
        await stream.pc.setRemoteDescription({ type: 'answer', sdp: ask.answer });
        return { ok: true };
      }
      case 'apply': {
        const track = find(ask.track);
        if (track === undefined) return GONE;
        await track.applyConstraints(ask.constraints);
        return { ok: true, value: told([ask.track, track]) };
      }
      case 'stop':
        find(ask.track)?.stop();
        tidy();
        return { ok: true };
      case 'list': {
        const list = (await mediaDevices?.enumerateDevices()) ?? [];
        const value = list.map(({ deviceId, groupId, kind, label }) => ({
          ...{ deviceId, groupId, kind, label },
        }));
        return { ok: true, value };
      }
    }
  }

  return {
    take(request, ask) {
      if ((asks += 1) > ASK_LIMIT) return false;
      if ('constraints' in ask && JSON.stringify(ask.constraints).length > CONSTRAINTS_LIMIT) {
        return false;
      }
      carryOut(ask)
        .catch((error: unknown): DeviceAnswer => ({ ok: false, error: refusalOf(error) }))
        .then((result) => {
          if (!over) answer(request, result);
        })
        // The port is gone: whoever asked is, too.
        .catch(() => undefined);
      return true;
    },
    end() {
      over = true;
      for (const { pc, tracks: own } of opened.values()) {
        for (const track of own.values()) track.stop();
        pc.close();
      }
      opened.clear();
      onLive([]);
    },
  };
}

const GONE: DeviceAnswer = {
  ok: false,
  error: { name: 'InvalidStateError', message: 'this track or stream is not open any more' },
};

function told([id, track]: readonly [OwnTrackId, MediaStreamTrack]): OwnTrack {
  // Firefox has no capabilities of tracks before version 132.
  const capabilities = 'getCapabilities' in track ? track.getCapabilities() : {};
  return {
    id,
    kind: track.kind === 'audio' ? 'audio' : 'video',
    label: track.label,
    settings: plain(track.getSettings()),
    constraints: plain(track.getConstraints()),
    capabilities: plain(capabilities),
  };
}

/** A port takes no object of the browser's. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function refusalOf(error: unknown): DeviceRefusal {
  const { name, message, constraint } = error as Partial<DeviceRefusal>;
  return {
    name: name ?? 'Error',
    message: message ?? '',
    ...(constraint !== undefined && { constraint }),
  };
}

/** All addresses stand in the offer: one message each way is enough, and nothing leaves this machine. */
function gathered(pc: RTCPeerConnection): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (pc.iceGatheringState !== 'complete' && pc.signalingState !== 'closed') return;
      pc.removeEventListener('icegatheringstatechange', look);
      resolve();
    };
    pc.addEventListener('icegatheringstatechange', look);
    look();
  });
}
