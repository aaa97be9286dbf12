import type { Tab } from '../engine.ts';

/**
 * Keeps the connections of a page where a test finds them, for `getStats`. Where a machine has no screen (Firefox without
 * a window has none), a picture that moves stands in for it when the page asks to.
 */
export const watchConnections = `
  globalThis.connections = [];
  globalThis.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration) {
      super(configuration);
      connections.push(this);
    }
  };
  globalThis.pretendScreen = () => {
    navigator.mediaDevices.getDisplayMedia = async () => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d');
      setInterval(() => pen.fillRect(Math.random() * 200, 0, 50, 50), 40);
      return canvas.captureStream(20);
    };
  };`;

declare const connections: readonly RTCPeerConnection[];

/** Longest wait for a state that is not the browser’s own patience, in ms. */
const PATIENCE_MS = 25_000;

/**
 * Waits until a question about the page is answered with yes.
 * @throws {Error} with what the page says, and with the states of its connections
 */
export async function until<A extends readonly unknown[]>(
  tab: Tab,
  question: (...args: A) => boolean,
  ...args: A
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE_MS);
  });
  const answered = tab.waitFor(question, ...args);
  // Its own deadline is later; by then, nobody listens any more.
  answered.catch(() => undefined);
  const first = await Promise.race([answered, late]);
  clearTimeout(timer);
  if (first !== 'late') return;
  const seen = await tab.evaluate(() => ({
    says: document.body.dataset['situation'],
    text: document.body.innerText,
    connections: connections.map(({ connectionState, iceConnectionState, signalingState }) =>
      [connectionState, iceConnectionState, signalingState].join(' '),
    ),
  }));
  const asked = `${String(question)} ${JSON.stringify(args)}`;
  throw new Error(`Not so after ${String(PATIENCE_MS)} ms: ${asked}\n${JSON.stringify(seen)}`);
}

/** What has arrived in a page, by the statistics of the connection that it uses now. */
export interface Arrived {
  readonly soundPackets: number;
  /** Energy of all sound so far: silence adds nothing. */
  readonly energy: number;
  readonly frames: number;
}

/** Zero of everything while there is no connection. */
export function arrivedIn(tab: Tab): Promise<Arrived> {
  return tab.evaluate(async () => {
    const reports = [...((await connections.at(-1)?.getStats())?.values() ?? [])] as {
      readonly [key: string]: unknown;
    }[];
    const of = (kind: string, name: string): number => {
      const inbound = reports.find((one) => one['type'] === 'inbound-rtp' && one['kind'] === kind);
      return Number(inbound?.[name] ?? 0);
    };
    return {
      soundPackets: of('audio', 'packetsReceived'),
      energy: of('audio', 'totalAudioEnergy'),
      frames: of('video', 'framesDecoded'),
    };
  });
}

/** Waits until more has arrived than before: `sound`, `picture`, or both. */
export async function moreArrives(
  tab: Tab,
  { sound = true, picture = true }: { readonly sound?: boolean; readonly picture?: boolean } = {},
): Promise<void> {
  const before = await arrivedIn(tab);
  const deadline = Date.now() + 20_000;
  for (;;) {
    const now = await arrivedIn(tab);
    const isHeard = !sound || now.soundPackets > before.soundPackets + 5;
    const isSeen = !picture || now.frames > before.frames + 2;
    if (isHeard && isSeen) return;
    if (Date.now() > deadline) {
      throw new Error(`Nothing more arrives: ${JSON.stringify({ before, now })}`);
    }
  }
}

/** Waits until the page that is called does not decode any more pictures. */
export async function pictureStops(tab: Tab): Promise<void> {
  let before = -1;
  for (;;) {
    const { frames, soundPackets } = await arrivedIn(tab);
    if (frames === before) return;
    before = frames;
    // As long as it takes for 25 packets of sound, 20 ms each: pictures would have come in between.
    while ((await arrivedIn(tab)).soundPackets < soundPackets + 25);
  }
}
