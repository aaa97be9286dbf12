import type { PeerId, TraceSink } from '../trace/events.ts';
import { createIgnoredLog, type IgnoredLog } from './ignored.ts';
import { ignoring, readWire, writeWire, type WireBody, type WireMessage } from './wire.ts';

/** What carries texts between tabs. `openTabChannel` of `tab-channel.ts` opens a real one. */
export interface TextChannel {
  /** Gives `text` to everybody else on the channel. */
  readonly post: (text: string) => void;
  /** Calls `take` with whatever arrives from now on, which may be anything; returns what ends it. */
  readonly listen: (take: (data: unknown) => void) => () => void;
}

/** What one tab's line into a room needs. */
export interface TabLineOptions {
  readonly room: string;
  readonly channel: TextChannel;
  /** Where marks `ignored { reason, found, count }` go. */
  readonly sink: TraceSink;
  /** Milliseconds since the trace began. */
  readonly now: () => number;
  /** Whose marks they are; `null` while nobody has a name. */
  readonly peer: PeerId | null;
}

/** One tab's line into a room: reads everything once, hands on what is sound, and keeps account of the rest. */
export interface TabLine extends IgnoredLog {
  /** Writes into the room. */
  readonly send: (body: WireBody) => void;
  /** Calls `take` with every sound message of this room from now on, of all kinds; returns what ends it. */
  readonly receive: (take: (wire: WireMessage) => void) => () => void;
  /** Nothing is written and nothing is read any more; the channel stays open for others. */
  readonly close: () => void;
}

/** Makes a line. */
export function createTabLine({ room, channel, sink, now, peer }: TabLineOptions): TabLine {
  const log = createIgnoredLog(sink, now, peer);
  const takers = new Set<(wire: WireMessage) => void>();
  let n = 0;
  let open = true;

  function read(data: unknown): void {
    const result = readWire(data);
    const isElsewhere = result.ok && result.wire.room !== room;
    const checked = isElsewhere ? ignoring('foreign-room', result.wire.room) : result;
    if (!checked.ok) return log.note(checked.ignored);
    for (const take of takers) take(checked.wire);
  }
  const stopListening = channel.listen(read);

  return {
    ...log,
    send(body) {
      if (!open) return;
      n += 1;
      channel.post(writeWire({ ...body, v: 1, room, n }));
    },
    receive(take) {
      takers.add(take);
      return () => takers.delete(take);
    },
    close() {
      open = false;
      takers.clear();
      stopListening();
    },
  };
}
