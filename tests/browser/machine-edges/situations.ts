/**
 * Situations that take edges which no scenario takes. Every function runs inside a page: it sees nothing but its
 * arguments and the helpers that `prepare` put on `window.edges`.
 */

import type { TraceEvent } from '../../../src/lib/trace/events.ts';

/** What the situations share. */
interface EdgeHelpers {
  /** A connection that stays referenced, with its channels: Firefox collects what nobody holds. */
  readonly open: (configuration?: RTCConfiguration) => RTCPeerConnection;
  /** A channel that stays referenced, and is listened to: the recorder hears of a channel what the program hears. */
  readonly channel: (pc: RTCPeerConnection, label: string) => RTCDataChannel;
  /** Offer and answer between two; descriptions can be changed on their way. */
  readonly negotiate: (
    a: RTCPeerConnection,
    b: RTCPeerConnection,
    change?: {
      readonly offer?: (sdp: string) => string;
      readonly answer?: (sdp: string) => string;
    },
  ) => Promise<void>;
  /** Hands candidates over as they come; `undefined` keeps one back. */
  readonly trickle: (
    a: RTCPeerConnection,
    b: RTCPeerConnection,
    change?: (candidate: RTCIceCandidateInit) => RTCIceCandidateInit | undefined,
  ) => void;
  /** Waits until `isSo`; rejects with what it waited for after 45 s, longer than any protocol timer here. */
  readonly until: (what: string, isSo: () => boolean) => Promise<void>;
  /** A candidate whose port nobody listens on. */
  readonly misled: (candidate: RTCIceCandidateInit) => RTCIceCandidateInit | undefined;
  readonly withoutCandidates: (sdp: string) => string;
  readonly withoutBundle: (sdp: string) => string;
  readonly withOtherFingerprint: (sdp: string) => string;
}

declare global {
  interface Window {
    edges: EdgeHelpers;
    proxied: { readonly a: RTCPeerConnection; readonly b: RTCPeerConnection };
    __pcscope: { trace: () => readonly TraceEvent[] };
  }
}

/** Puts the helpers into the page. */
export function prepare(): void {
  const held: (RTCPeerConnection | RTCDataChannel)[] = [];
  const same = (sdp: string): string => sdp;
  const hear = (channel: RTCDataChannel): RTCDataChannel => {
    held.push(channel);
    for (const type of ['open', 'closing', 'close']) {
      channel.addEventListener(type, () => undefined);
    }
    return channel;
  };
  const withoutCandidates = (sdp: string): string => sdp.replace(/a=candidate:.*\r\n/g, '');
  window.edges = {
    withoutCandidates,
    withoutBundle: (sdp) => sdp.replace(/a=group:BUNDLE.*\r\n/, ''),
    withOtherFingerprint: (sdp) =>
      sdp.replace(
        /(a=fingerprint:\S+ )(..)/g,
        (_, head: string, byte: string) => head + (byte === '00' ? '11' : '00'),
      ),
    misled: (candidate) => {
      const parts = (candidate.candidate ?? '').split(' ');
      if (parts[2]?.toLowerCase() !== 'udp') return undefined;
      parts[5] = '50001';
      return { ...candidate, candidate: parts.join(' ') };
    },
    open: (configuration) => {
      const pc = new RTCPeerConnection(configuration);
      held.push(pc);
      pc.addEventListener('datachannel', ({ channel }) => hear(channel));
      return pc;
    },
    channel: (pc, label) => hear(pc.createDataChannel(label)),
    negotiate: async (a, b, { offer = same, answer = same } = {}) => {
      await a.setLocalDescription();
      await b.setRemoteDescription({ type: 'offer', sdp: offer(a.localDescription?.sdp ?? '') });
      await b.setLocalDescription();
      await a.setRemoteDescription({ type: 'answer', sdp: answer(b.localDescription?.sdp ?? '') });
    },
    trickle: (a, b, change = (candidate) => candidate) => {
      const from = (sender: RTCPeerConnection, receiver: RTCPeerConnection): void => {
        let early: RTCIceCandidateInit[] = [];
        const add = (candidate: RTCIceCandidateInit): void => {
          if (receiver.remoteDescription === null) early.push(candidate);
          else void receiver.addIceCandidate(candidate).catch(() => undefined);
        };
        receiver.addEventListener('signalingstatechange', () => {
          const waiting = early;
          early = [];
          waiting.forEach(add);
        });
        sender.addEventListener('icecandidate', ({ candidate }) => {
          const changed = candidate === null ? undefined : change(candidate.toJSON());
          if (changed !== undefined) add(changed);
        });
      };
      from(a, b);
      from(b, a);
    },
    until: (what, isSo) =>
      new Promise((resolve, reject) => {
        const started = performance.now();
        const look = (): void => {
          if (isSo()) resolve();
          else if (performance.now() - started > 45_000) reject(new Error(`never came: ${what}`));
          else setTimeout(look, 5);
        };
        look();
      }),
  };
}

/** `close()` in states of signaling that a scenario passes quickly. */
export async function closeWhileNegotiating(): Promise<void> {
  const { open, channel } = window.edges;
  const offered = async (): Promise<readonly [RTCPeerConnection, RTCPeerConnection]> => {
    const [a, b] = [open(), open()];
    channel(a, 'early');
    await a.setLocalDescription();
    await b.setRemoteDescription({ type: 'offer', sdp: a.localDescription?.sdp ?? '' });
    return [a, b];
  };
  const [a, b] = await offered();
  a.close();
  b.close();
  const [c, d] = await offered();
  const { sdp = '' } = await d.createAnswer();
  try {
    await d.setLocalDescription({ type: 'pranswer', sdp });
    await c.setRemoteDescription({ type: 'pranswer', sdp });
  } catch (error) {
    // Firefox: "pranswer not yet implemented".
    if (!(error instanceof DOMException && error.name === 'NotSupportedError')) throw error;
  }
  c.close();
  d.close();
}

/** `close()` while checks are sent and nobody answers. */
export async function closeWhileChecking(): Promise<void> {
  const { open, channel, negotiate, trickle, until, misled, withoutCandidates } = window.edges;
  const [a, b] = [open(), open()];
  trickle(a, b, misled);
  channel(a, 'never');
  await negotiate(a, b, { offer: withoutCandidates, answer: withoutCandidates });
  await until('connecting', () => [a, b].every((pc) => pc.connectionState === 'connecting'));
  a.close();
  b.close();
}

/** Channels that are closed before they have opened, and one that loses the connection under it. */
export async function endChannels(): Promise<void> {
  const { open, channel, negotiate, trickle, until } = window.edges;
  const [a, b] = [open(), open()];
  trickle(a, b);
  channel(a, 'given up').close();
  const used = channel(a, 'used');
  await negotiate(a, b);
  await until('open', () => used.readyState === 'open');
  channel(a, 'late');
  a.close();
  const closed = (): boolean => used.readyState === 'closed';
  await until('closed', closed);
  b.close();
}

/** Two connections of media without BUNDLE, with a track that comes later; then all of it is closed. */
export async function addTransport(): Promise<void> {
  const { open, negotiate, trickle, until, withoutBundle } = window.edges;
  const change = { offer: withoutBundle, answer: withoutBundle };
  const [a, b] = [open(), open()];
  trickle(a, b);
  a.addTransceiver('audio');
  await negotiate(a, b, change);
  const isUp = (): boolean => [a, b].every((pc) => pc.connectionState === 'connected');
  await until('connected', isUp);
  a.addTransceiver('video');
  const left = new Promise<void>((resolve) => {
    a.addEventListener('connectionstatechange', () => {
      if (a.connectionState === 'connecting') resolve();
    });
  });
  await negotiate(a, b, change);
  await left;
  await until('connected again', isUp);
  a.close();
  b.close();
}

/** Rolls back an offer whose candidates have all been gathered. */
export async function rollBackLate(): Promise<void> {
  const { open, until } = window.edges;
  const pc = open();
  pc.addTransceiver('audio');
  await pc.setLocalDescription();
  await until('complete', () => pc.iceGatheringState === 'complete');
  await pc.setLocalDescription({ type: 'rollback' });
  await until('new', () => pc.iceGatheringState === 'new');
  pc.close();
}

/** A certificate that is not the announced one; then new descriptions, and `close()` in what comes of them. */
export async function distrust(): Promise<void> {
  const { open, channel, negotiate, trickle, until, withOtherFingerprint } = window.edges;
  const [a, b] = [open(), open()];
  trickle(a, b);
  channel(a, 'refused');
  await negotiate(a, b, { offer: withOtherFingerprint });
  await until('failed', () => [a, b].every((pc) => pc.connectionState === 'failed'));
  a.restartIce();
  await negotiate(a, b);
  // Chromium begins a new association on B; Firefox does nothing that could be waited for.
  if (navigator.userAgent.includes('Chrome/')) {
    await until('connecting', () => b.connectionState === 'connecting');
  }
  a.close();
  b.close();
}

/**
 * The answerer's certificate is not the one that was announced. The answerer is done when the alert comes, so it may
 * show `connected` for a moment; whether it does is a matter of less than 1 ms, so this tries until it has.
 */
export async function distrustAnswer(): Promise<void> {
  const { open, channel, negotiate, trickle, until, withOtherFingerprint } = window.edges;
  const isChromium = navigator.userAgent.includes('Chrome/');
  let hasShown = false;
  for (let tries = 0; tries < (isChromium ? 20 : 1) && !hasShown; tries += 1) {
    const [a, b] = [open(), open()];
    b.addEventListener('connectionstatechange', () => {
      hasShown ||= b.connectionState === 'connected';
    });
    trickle(a, b);
    channel(a, 'refused');
    await negotiate(a, b, { answer: withOtherFingerprint });
    await until('failed', () => [a, b].every((pc) => pc.connectionState === 'failed'));
    a.close();
    b.close();
  }
}

/** Relay candidates alone and no server to give any. */
export async function gatherNothing(): Promise<void> {
  const { open, channel, negotiate, until } = window.edges;
  const [a, b] = [open({ iceTransportPolicy: 'relay' }), open()];
  channel(a, 'never');
  await negotiate(a, b);
  await until('complete', () => a.iceGatheringState === 'complete');
  if (navigator.userAgent.includes('Firefox/')) {
    await until('failed', () => a.connectionState === 'failed');
  }
  a.close();
  b.close();
}

/** Peers that leave: one side restarts with another peer as soon as it notices, the other side closes. */
export async function outlivePeers(): Promise<void> {
  const { open, channel, negotiate, trickle, until } = window.edges;
  const left = async (): Promise<RTCPeerConnection> => {
    const [a, b] = [open(), open()];
    trickle(a, b);
    const used = channel(a, 'used');
    await negotiate(a, b);
    await until('open', () => used.readyState === 'open');
    b.close();
    await until('disconnected', () => a.connectionState === 'disconnected');
    return a;
  };
  const [restarted, closed] = await Promise.all([left(), left()]);
  closed.close();
  const other = open();
  trickle(restarted, other);
  restarted.restartIce();
  await negotiate(restarted, other);
  await until('connected', () => restarted.iceConnectionState === 'connected');
  restarted.close();
  other.close();
}

/** First half of a connection through a proxy: what B listens on. */
export async function startProxied(): Promise<number> {
  const { open, channel } = window.edges;
  const [a, b] = [open(), open()];
  window.proxied = { a, b };
  channel(a, 'carried');
  const port = new Promise<number>((resolve) => {
    b.addEventListener('icecandidate', ({ candidate }) => {
      const parts = candidate?.candidate.split(' ') ?? [];
      if (parts[2]?.toLowerCase() === 'udp') resolve(Number(parts[5]));
    });
  });
  const { negotiate, withoutCandidates } = window.edges;
  // Without A's candidates, B finds A only through the proxy.
  await negotiate(a, b, { offer: withoutCandidates, answer: withoutCandidates });
  return port;
}

/** Second half: A is given the proxy for B. */
export async function finishProxied(address: string, port: number): Promise<void> {
  const { a } = window.proxied;
  await a.addIceCandidate({
    candidate: `candidate:1 1 udp 2113937151 ${address} ${String(port)} typ host`,
    sdpMid: '0',
  });
  await window.edges.until('connected', () => a.connectionState === 'connected');
}

/** Waits until both ends are in one state. */
export async function reachProxied(state: RTCPeerConnectionState): Promise<void> {
  const { a, b } = window.proxied;
  await window.edges.until(state, () => [a, b].every((pc) => pc.connectionState === state));
}

/** Ends it. */
export function closeProxied(): void {
  window.proxied.a.close();
  window.proxied.b.close();
}

/** Whether every channel that was ever seen has closed: the last thing that happens, in a task of its own. */
export function areChannelsClosed(): boolean {
  const last = new Map<string, string | undefined>();
  for (const event of window.__pcscope.trace()) {
    if (event.type === 'appear' && event.kind === 'data-channel') last.set(event.on, event.state);
    if (event.type === 'state' && event.machine === 'data-channel') last.set(event.on, event.to);
  }
  return [...last.values()].every((state) => state === 'closed');
}
