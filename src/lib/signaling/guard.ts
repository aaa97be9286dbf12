import type { PeerId } from '../trace/events.ts';
import { ignoring, type WireMessage, type WireResult } from './wire.ts';

/** Whose messages are taken. */
export interface GuardOptions {
  readonly self: PeerId;
  readonly other: PeerId;
  /** The conversation that both sides agreed upon. */
  readonly session: string;
}

/** Lets through what `other` says to `self` in this conversation, each message once; names the reason for all else. */
export function createGuard<W extends WireMessage>(
  options: GuardOptions,
): (wire: W) => WireResult<W> {
  const { self, other, session } = options;
  let last = 0;
  return (wire) => {
    if (wire.from !== other) return ignoring('foreign-peer', `from ${wire.from}`);
    if (wire.to !== self) return ignoring('foreign-peer', `to ${wire.to}`);
    if (wire.session !== session) return ignoring('stale-session', wire.session);
    if (wire.n <= last) return ignoring('replayed', String(wire.n));
    last = wire.n;
    return { ok: true, wire };
  };
}
