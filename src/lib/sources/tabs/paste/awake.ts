import type { After } from '../../pair/types.ts';

/**
 * A checked pair stays in progress for 11.5 s in Firefox 153, so that with a new one every 7 s some always is.
 */
const EVERY_MS = 7000;
/** Whoever carries a text for longer begins anew; it is also what ICE keeps in its lists. */
const AT_MOST = 85;
/** An address for documentation, to which no packet is routed. @see https://www.rfc-editor.org/rfc/rfc5737 */
const NOWHERE = '198.51.100.1';
/** RFC 8839 knows ports from 0; `discard` is the first that listens to nobody. */
const FIRST_PORT = 9;

/**
 * Keeps the ICE agent of an answerer waiting while the answer is carried by hand, with candidates that lead nowhere.
 * Firefox 153 gives up for good 5 s after the answer was set, unless a pair is being checked; it cannot look up the mDNS
 * names of a Firefox that has not had the answer, so there is no pair. (Chromium 150 begins again by itself when the
 * first check of the other side arrives.) Returns what ends it.
 */
export function stayAwake(pc: RTCPeerConnection, after: After): () => void {
  let count = 0;
  let isOver = false;
  let cancel: () => void = () => undefined;

  function add(): void {
    const isWaiting = pc.iceConnectionState === 'new' || pc.iceConnectionState === 'checking';
    if (isOver || !isWaiting || count === AT_MOST) return;
    count += 1;
    const line = `candidate:awake${String(count)} 1 udp ${String(count)} ${NOWHERE} ${String(FIRST_PORT + count)} typ host`;
    // A connection that was closed meanwhile takes none, and needs none.
    pc.addIceCandidate({ candidate: line, sdpMLineIndex: 0 }).catch(() => undefined);
    cancel = after(EVERY_MS, add);
  }
  add();
  return () => {
    isOver = true;
    cancel();
  };
}
