/** A room in a page: the edge, with the page's clock, channel and connections. Loaded when somebody opens a room. */
import { openTabChannel } from '../../signaling/tab-channel.ts';
import type { TraceSink } from '../../trace/events.ts';
import { createPeerMaker } from '../pair/peer-maker.ts';
import { RunUnsupported } from '../pair/errors.ts';
import { afterMs, createSoon } from '../pair/tasks.ts';
import type { PeerMaker } from '../pair/types.ts';
import { connectTabs, type TabConnection } from './connection.ts';
import { newMember } from './names.ts';
import { seatTrack } from './picture.ts';
import { idPrefix } from './sound-event.ts';
import type { RoomInput, RoomState, Seat } from './types.ts';
import { visitRoom } from './visit.ts';

/** What a page is told of its room. */
export interface RoomListener {
  readonly changed: (state: RoomState) => void;
  /** What the connection says of itself, `new` for each new one. */
  readonly linkChanged: (state: RTCPeerConnectionState) => void;
  /** The data channel is open, or no longer. */
  readonly openChanged: (isOpen: boolean) => void;
  readonly chatted: (text: string) => void;
  /** A ping is back: time to the other tab and back, in ms. */
  readonly ponged: (ms: number) => void;
  /** What arrives to be seen; `undefined` when there is nothing any more. */
  readonly pictureArrived: (track: MediaStreamTrack | undefined) => void;
  /** What is sent to be seen. */
  readonly pictureSent: (track: MediaStreamTrack | undefined) => void;
  /** The browser refused something: its words. */
  readonly refused: (error: unknown) => void;
}

/** What a page needs for a room. */
export interface EnterOptions {
  readonly window: Window & typeof globalThis;
  readonly room: string;
  /** Makes the trace; `zero`: its time 0 in ms since 1970. */
  readonly openTrace: (zero: number) => TraceSink;
  readonly listener: RoomListener;
}

/** A page in a room. */
export interface TabRoom {
  readonly room: string;
  readonly state: RoomState;
  /** `false` where the channel is not open. */
  readonly chat: (text: string) => boolean;
  readonly ping: () => boolean;
  readonly showPicture: (wanted: boolean) => void;
  /** Asks for a seat in a room that was full. */
  readonly take: () => void;
  readonly hangUp: () => void;
  /** Connects anew with whoever is there. */
  readonly call: () => void;
  /** Whether it connects by itself with whoever comes. */
  readonly keep: (keeps: boolean) => void;
  /** Leaves the room; the page stays. */
  readonly leave: () => void;
  /** The page is being left. */
  readonly vanish: () => void;
}

/**
 * Enters `room`.
 * @throws {RunUnsupported} where there is no RTCPeerConnection
 */
export function enterRoom({ window, room, openTrace, listener }: EnterOptions): TabRoom {
  if (!('RTCPeerConnection' in window)) throw new RunUnsupported('RTCPeerConnection');
  const { performance, document } = window;
  const self = newMember(window.crypto);
  const now = (): number => performance.timeOrigin + performance.now();
  const channel = openTabChannel(`pcscope.tabs.${room}`);
  let maker: PeerMaker | undefined;
  let connection: TabConnection | undefined;
  let picture: MediaStreamTrack | undefined;
  let isShowing = false;
  let isOver = false;
  let asked: { readonly n: number; readonly at: number } | undefined;
  let pings = 0;

  const tell = (run: () => void): void => {
    if (!isOver) run();
  };

  function sendPicture(seat: Seat): void {
    if (isShowing) picture ??= seatTrack(document, seat, now, afterMs);
    else {
      picture?.stop();
      picture = undefined;
    }
    connection?.sendTrack(picture ?? null);
    tell(() => listener.pictureSent(picture));
  }

  const visit = visitRoom({
    room,
    self,
    channel,
    now,
    after: afterMs,
    soon: createSoon(),
    openTrace,
    onChange: (state) => tell(() => listener.changed(state)),
    connect(session, tools) {
      asked = undefined;
      listener.pictureArrived(undefined);
      listener.linkChanged('new');
      maker ??= createPeerMaker({
        global: window,
        sink: tools.sink,
        now,
        idPrefix: idPrefix(self),
      });
      const made = connectTabs(session, tools, maker, {
        stateChanged: (state) => tell(() => listener.linkChanged(state)),
        openChanged: (isOpen) => tell(() => listener.openChanged(isOpen)),
        refused: (error) => tell(() => listener.refused(error)),
        pictureArrived: (track) => tell(() => listener.pictureArrived(track)),
        talked(talk) {
          switch (talk.say) {
            case 'chat':
              return tell(() => listener.chatted(talk.text));
            case 'ping':
              return void made.say({ say: 'pong', n: talk.n });
            case 'pong':
              if (talk.n !== asked?.n) return;
              return tell(() => listener.ponged(now() - (asked?.at ?? 0)));
          }
        },
      });
      connection = made;
      sendPicture(session.seat);
      return made;
    },
  });

  function end(): void {
    isOver = true;
    picture?.stop();
    maker?.stop();
    void channel.close();
  }
  const give = (input: RoomInput): void => visit.give(input);

  return {
    room,
    get state() {
      return visit.state;
    },
    chat: (text) => connection?.say({ say: 'chat', text }) ?? false,
    ping() {
      asked = { n: (pings += 1), at: now() };
      return connection?.say({ say: 'ping', n: asked.n }) ?? false;
    },
    showPicture(wanted) {
      isShowing = wanted;
      sendPicture(visit.state.own.seat ?? 'A');
    },
    take: () => give({ type: 'take', at: Math.floor(now()) }),
    hangUp: () => give({ type: 'hang-up' }),
    call: () => give({ type: 'call' }),
    keep: (keeps) => give({ type: 'keep', keeps }),
    leave() {
      if (isOver) return;
      visit.leave();
      end();
    },
    vanish() {
      if (isOver) return;
      isOver = true;
      visit.vanish();
      void channel.close();
    },
  };
}
