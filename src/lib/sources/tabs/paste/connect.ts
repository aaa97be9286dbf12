/** A connection whose two descriptions are carried by hand: as texts, or as pictures of texts. */
import { describing, type SignalingMessage } from '../../../signaling/messages.ts';
import { createPasteSignaling } from '../../../signaling/paste/way.ts';
import type { TraceSink } from '../../../trace/events.ts';
import { spendConnection } from '../../pair/budget.ts';
import type { PeerMaker, RunHost } from '../../pair/types.ts';
import { readTalk, writeTalk, type Talk } from '../talk.ts';
import { stayAwake } from './awake.ts';
import { gatherAll, type Gathered } from './gather.ts';

/** Who begins offers; who joins answers. */
export type PasteRole = 'start' | 'join';

/**
 * `preparing`: candidates are gathered. `waiting`: for the other side's text. `connecting`: both texts are there, or
 * ours is on its way. `connected`, `lost`: it was, and is silent. `failed`, `closed`: this connection is over.
 */
export type PastePhase =
  'preparing' | 'waiting' | 'connecting' | 'connected' | 'lost' | 'failed' | 'closed';

/** How far this side is. */
export interface PasteState {
  readonly role: PasteRole;
  readonly phase: PastePhase;
  /** What has to be carried to the other side; `undefined` until it is made. */
  readonly text: string | undefined;
  /** Which candidates are in the text; `undefined` before it. */
  readonly gathered: Gathered | undefined;
  /** The data channel is open. */
  readonly isOpen: boolean;
}

/** What a connection by hand needs. */
export interface PasteTools {
  readonly maker: PeerMaker;
  readonly sink: TraceSink;
  readonly host: Pick<RunHost, 'now' | 'after' | 'soon'>;
  /** The time on the wall, in ms since 1970. */
  readonly wallNow: () => number;
  /** This browser gives a connection up before a person can have carried its answer: Firefox does, after 5 s. */
  readonly givesUpEarly: boolean;
}

/** What is told of it; nothing is told after its end. */
export interface PasteListener {
  readonly changed: (state: PasteState) => void;
  readonly chatted: (text: string) => void;
  /** A ping is back: time to the other side and back, in ms. */
  readonly ponged: (ms: number) => void;
  /** A call that the browser refused. */
  readonly refused: (error: unknown) => void;
}

/** One side. */
export interface PasteConnection {
  /**
   * Takes the other side's text.
   * @throws {PasteError} for anything else; nothing has changed then
   */
  readonly take: (text: string) => void;
  /** `false` where the channel is not open. */
  readonly chat: (text: string) => boolean;
  readonly ping: () => boolean;
  readonly close: () => void;
}

/** Begins one side. @throws {DOMException} when the browser refuses another connection */
export function connectByPaste(
  role: PasteRole,
  { maker, sink, host, wallNow, givesUpEarly }: PasteTools,
  listener: PasteListener,
): PasteConnection {
  const self = role === 'start' ? 'A' : 'B';
  const pc = maker.createPeer(self);
  spendConnection(pc);
  let state: PasteState = {
    role,
    phase: role === 'start' ? 'preparing' : 'waiting',
    text: undefined,
    gathered: undefined,
    isOpen: false,
  };
  let isOver = false;
  let channel: RTCDataChannel | undefined;
  let asked: { readonly n: number; readonly at: number } | undefined;
  let pings = 0;
  let rest: (() => void) | undefined;

  function change(next: Partial<PasteState>): void {
    if (isOver) return;
    state = { ...state, ...next };
    listener.changed(state);
  }

  const signaling = createPasteSignaling({
    self,
    other: role === 'start' ? 'B' : 'A',
    expect: role === 'start' ? 'answer' : 'offer',
    sink,
    ...host,
    wallNow,
    onText: (text) => change({ text }),
  });

  function guard(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      if (isOver) return;
      listener.refused(error);
      change({ phase: 'failed' });
    });
  }

  async function describe(): Promise<void> {
    await pc.setLocalDescription();
    const gathered = await gatherAll(pc, host.after);
    if (isOver) return;
    change({ gathered });
    signaling.send(describing(pc.localDescription));
  }

  async function accept(message: SignalingMessage): Promise<void> {
    if (!('description' in message)) return;
    change({ phase: role === 'start' ? 'connecting' : 'preparing' });
    await pc.setRemoteDescription(message.description);
    if (role === 'start') return;
    await describe();
    if (state.phase === 'preparing') change({ phase: 'connecting' });
    if (!isOver && givesUpEarly) {
      sink.append({ type: 'mark', at: host.now(), peer: self, name: 'stays-awake', detail: {} });
      rest = stayAwake(pc, host.after);
    }
  }
  signaling.receive((message) => guard(() => accept(message)));

  function say(talk: Talk): boolean {
    if (isOver || channel?.readyState !== 'open') return false;
    channel.send(writeTalk(talk));
    return true;
  }

  function heard(talk: Talk): void {
    switch (talk.say) {
      case 'chat':
        return listener.chatted(talk.text);
      case 'ping':
        return void say({ say: 'pong', n: talk.n });
      case 'pong':
        if (talk.n === asked?.n) listener.ponged(host.now() - asked.at);
    }
  }

  function follow(made: RTCDataChannel): void {
    channel = made;
    made.addEventListener('open', () => change({ isOpen: true }));
    made.addEventListener('close', () => change({ isOpen: false }));
    made.addEventListener('message', ({ data }) => {
      const talk = isOver ? undefined : readTalk(data);
      if (talk !== undefined) heard(talk);
    });
  }

  pc.addEventListener('datachannel', (event) => follow(event.channel));
  pc.addEventListener('connectionstatechange', () => {
    const { connectionState } = pc;
    if (connectionState === 'connected') {
      rest?.();
      change({ phase: 'connected' });
    } else if (connectionState === 'disconnected') change({ phase: 'lost' });
    else if (connectionState === 'failed') change({ phase: 'failed' });
  });

  if (role === 'start') {
    follow(pc.createDataChannel('paste'));
    guard(async () => {
      await describe();
      change({ phase: 'waiting' });
    });
  }
  listener.changed(state);

  return {
    take(text) {
      if (state.phase === 'waiting') signaling.take(text);
    },
    chat: (text) => say({ say: 'chat', text }),
    ping() {
      asked = { n: (pings += 1), at: host.now() };
      return say({ say: 'ping', n: asked.n });
    },
    close() {
      if (isOver) return;
      change({ phase: 'closed', isOpen: false });
      isOver = true;
      rest?.();
      signaling.close();
      pc.close();
    },
  };
}
