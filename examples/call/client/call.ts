import type { Talk } from '../protocol.ts';
import { AT_FIRST, type Facts } from './facts.ts';
import type { Kept } from './kept.ts';
import { ownMedia, type Kind, type OwnMedia } from './media.ts';
import { openPair, type Pair } from './pair.ts';
import { openSignaling } from './signaling.ts';

/** How long to wait before what failed from the start is tried again, in ms. */
const AGAIN_MS = 2_000;

/** A call of this page: at most one connection at a time. */
export interface Call {
  readonly facts: Facts;
  readonly media: OwnMedia;
  /** What comes from the other side; a new one for each page view of theirs. */
  readonly stream: MediaStream | null;
  join(room: string): void;
  leave(): void;
}

/**
 * Brings signaling, connection and media together.
 * @param changed is told whenever `facts`, `stream` or the media may be others
 * @param lost is told of a device that others have ended: by a cable, a permission, the browser’s own button
 * @param kept of this tab
 */
export function createCall(changed: () => void, lost: (kind: Kind) => void, kept: Kept): Call {
  let facts: Facts = AT_FIRST;
  let pair: Pair | undefined;

  function know(news: Partial<Facts>): void {
    facts = { ...facts, ...news };
    changed();
  }

  function tell(talk: Talk): void {
    if (facts.other) signaling.tell(facts.other.page, talk);
  }

  const media = ownMedia(() => {
    const before = facts.mine;
    const mine = media.shown;
    know({ mine });
    // `enabled`, `mute` and an empty sender are not told by the connection.
    const isNew = before.microphone !== mine.microphone || before.picture !== mine.picture;
    if (isNew) tell({ kind: 'media', ...mine });
  }, lost);

  /** Ends the connection to a page view that will not come back. */
  function part(): void {
    pair?.close();
    pair = undefined;
    know({ other: undefined, connection: undefined, theirs: AT_FIRST.theirs });
  }

  /** Puts a new connection in the place of one that will not work any more: both sides begin as after a reload. */
  function replace(dead: Pair, why: unknown): void {
    if (pair !== dead) return;
    console.warn('The connection is replaced.', why);
    dead.close();
    pair = undefined;
    know({ connection: 'failed' });
    // What has never worked may fail again at once: that must not become a loop.
    signaling.renew(dead.hasWorked ? 0 : AGAIN_MS);
  }

  function meet(page: string): void {
    if (pair && facts.other?.page === page) {
      know({ other: { page, present: true }, warning: undefined });
      pair.negotiation.resume();
    } else {
      // A new page view knows nothing of the old connection, so neither does this side.
      part();
      know({ other: { page, present: true } });
      const opened = openPair({
        page: signaling.page,
        other: page,
        media,
        tell: (talk) => signaling.tell(page, talk),
        changed: () => {
          if (pair === opened) know({ connection: opened.state });
        },
        giveUp: (why) => replace(opened, why),
      });
      pair = opened;
      know({ connection: opened.state });
    }
    tell({ kind: 'media', ...media.shown });
  }

  const signaling = openSignaling(
    {
      server: (isThere) => know({ server: isThere }),
      seated(other) {
        know({ seat: 'taken', refusal: undefined });
        if (other !== undefined) meet(other);
        // A server that was gone cannot tell who left meanwhile.
        else if (facts.other) know({ other: { ...facts.other, present: false } });
      },
      turnedAway(why) {
        part();
        media.stop();
        know({ refusal: why, seat: 'none' });
      },
      refused: (why) => know({ warning: why }),
      here: meet,
      away(page) {
        if (facts.other?.page === page) know({ other: { page, present: false } });
      },
      left(page) {
        if (facts.other?.page === page) part();
      },
      talk(from, talk) {
        // The word that it is here may come later than the first that it says.
        if (!pair || facts.other?.page !== from || !facts.other.present) meet(from);
        if (talk.kind === 'media') {
          know({ theirs: { microphone: talk.microphone, picture: talk.picture } });
        } else pair?.negotiation.receive(talk);
      },
    },
    kept,
  );

  return {
    get facts() {
      return facts;
    },
    media,
    get stream() {
      return pair?.stream ?? null;
    },
    join(room) {
      know({ seat: 'asked', refusal: undefined, warning: undefined });
      signaling.join(room);
    },
    leave() {
      signaling.leave();
      part();
      media.stop();
      know({ seat: 'none' });
    },
  };
}
