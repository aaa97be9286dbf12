/** What programs are given, and its end. */
import type { Given, Once, OnTheWay } from './program.ts';

/** Surroundings of a program: a page. */
export interface Surroundings {
  readonly window: Window & typeof globalThis;
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Address of a TURN server that lets nobody in, where there is one. */
  readonly turn?: string;
  /** Is told of each connection that is made. */
  readonly spend: (pc: RTCPeerConnection) => void;
}

/** The next event of one of these types. */
const once = ((target: EventTarget, ...types: readonly string[]) =>
  new Promise<Event>((resolve) => {
    for (const type of types) target.addEventListener(type, resolve, { once: true });
  })) as Once;

const until: Given['until'] = async (target, type, check) => {
  while (!check()) await once(target, type);
};

/** Carries candidates; those that come before the description wait for it. */
function carry(
  from: RTCPeerConnection,
  to: RTCPeerConnection,
  change: NonNullable<OnTheWay['candidate']>,
): void {
  from.addEventListener('icecandidate', ({ candidate }) => {
    const changed = candidate === null ? undefined : change(candidate);
    if (changed === undefined) return;
    void until(to, 'signalingstatechange', () => to.remoteDescription !== null).then(() =>
      // What goes wrong with a candidate shows in the states; here it is not what the program is about.
      to.addIceCandidate(changed).catch(() => undefined),
    );
  });
}

const exchange: Given['exchange'] = async (a, b, onTheWay = {}) => {
  const { answer: change = (sdp) => sdp, candidate = (found) => found } = onTheWay;
  carry(a, b, candidate);
  carry(b, a, candidate);
  const offer = await a.createOffer();
  await a.setLocalDescription(offer);
  await b.setRemoteDescription(offer);
  const { type, sdp = '' } = await b.createAnswer();
  await b.setLocalDescription({ type, sdp });
  const answer = { type, sdp: change(sdp) };
  await a.setRemoteDescription(answer);
  return { offer, answer };
};

const connect: Given['connect'] = async (a, b) => {
  const channel = a.createDataChannel('chat');
  await exchange(a, b);
  await until(channel, 'open', () => channel.readyState === 'open');
  await until(a, 'connectionstatechange', () => a.connectionState === 'connected');
  return channel;
};

/** Makes what a program is given, and what ends all of it. */
export function give({ window, after, spend, turn = '' }: Surroundings): {
  readonly given: Given;
  readonly end: () => void;
} {
  const ends: (() => void)[] = [];
  const own = (end: () => void): void => void ends.push(end);
  const { document } = window;

  const kept = new Proxy(window.RTCPeerConnection, {
    construct(Native, args: [RTCConfiguration?]) {
      const pc = new Native(...args);
      spend(pc);
      own(() => pc.close());
      return pc;
    },
  });

  const given: Given = {
    RTCPeerConnection: kept,
    exchange,
    connect,
    once,
    until,
    turn,
    navigator: window.navigator,
    window,
    after: (ms, word) => new Promise((resolve) => own(after(ms, () => resolve(word)))),
    picture() {
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
      const [track] = canvas.captureStream(10).getVideoTracks();
      if (track === undefined) throw new TypeError('a canvas without a track');
      own(() => track.stop());
      return track;
    },
    sound() {
      const context = new window.AudioContext();
      own(() => void context.close());
      const [track] = context.createMediaStreamDestination().stream.getAudioTracks();
      if (track === undefined) throw new TypeError('a destination without a track');
      return track;
    },
    frame({ allow = '' }) {
      const frame = document.createElement('iframe');
      frame.hidden = true;
      frame.allow = allow;
      document.body.append(frame);
      own(() => frame.remove());
      if (frame.contentWindow === null) throw new TypeError('a frame without a window');
      return frame.contentWindow;
    },
  };
  return {
    given,
    end: () => {
      for (const end of ends.splice(0).reverse()) end();
    },
  };
}
