/** Enters a room and shows its trace. Loaded when a room is opened: it brings recorder and channel along. */
import type { Session } from '../../../lib/session/index.ts';
import { engineOf } from '../../../lib/sources/pair/engine.ts';
import { enterRoom, type RoomListener, type TabRoom } from '../../../lib/sources/tabs/enter.ts';
import { withCauses } from '../../../lib/trace/cause.ts';
import { Trace } from '../../../lib/trace/trace.ts';
import { beginOnlyRun } from '../scope/only-one.ts';

/** What the lab is told, besides what the room tells. */
export interface VisitListener extends RoomListener {
  /** The trace begins: its time 0 in ms since 1970. */
  readonly opened: (zero: number) => void;
  /** This tab has left the room, because the reader or another panel wanted so. */
  readonly ended: () => void;
}

/** What lies further back than this was there before this tab: it is shown, not played. */
const FRESH_MS = 400;
/** Until then, everything that came before is in the trace. */
const HISTORY_MS = 1_000;

/**
 * Begins a visit in `session`.
 * @throws {RunUnsupported} where there is no RTCPeerConnection
 */
export function beginVisit(room: string, session: Session, listener: VisitListener): TabRoom {
  const abort = beginOnlyRun();
  const engine = engineOf(navigator.userAgent);
  const entered = performance.timeOrigin + performance.now();

  function openTrace(zero: number) {
    const startedAt = new Date(zero).toISOString();
    const trace = new Trace({
      origin: 'live',
      scenario: 'tabs',
      startedAt,
      ...(engine && { engine }),
    });
    session.load(trace, { live: true });
    listener.opened(zero);
    const past = entered - zero - FRESH_MS;
    if (past > 0) skipPast(trace, past);
    return withCauses(trace);
  }

  /**
   * Goes to the first event of this tab's own time, once what came before is in the trace, and plays from there. Where
   * there is none, as in a full room, it goes to the end.
   */
  function skipPast(trace: Trace, pastMs: number): void {
    const stop = trace.subscribe(() => {
      const last = trace.at(trace.length - 1);
      if (last === undefined || last.at < pastMs) return;
      done();
      session.moveTo(trace.length - 1);
      session.play();
    });
    const timer = setTimeout(() => {
      done();
      session.toEnd();
    }, HISTORY_MS);
    function done(): void {
      clearTimeout(timer);
      stop();
    }
    abort.signal.addEventListener('abort', done);
  }

  const visit = enterRoom({ window, room, openTrace, listener });
  abort.signal.addEventListener('abort', () => {
    visit.leave();
    listener.ended();
  });
  return {
    ...visit,
    get state() {
      return visit.state;
    },
    leave: () => abort.abort(),
  };
}
