import type { SignalingMessage } from '../../signaling/messages.ts';
import type { Peer } from './peer.ts';

/** The description with one digit of its fingerprint changed: `a=fingerprint:sha-256 4A:…` becomes `…0A:…`. */
export function withOtherFingerprint(sdp: string): string {
  const other = (digit: string): string => (digit === '0' ? '1' : '0');
  return sdp.replace(
    /^(a=fingerprint:\S+ )(\S)/gm,
    (_, start: string, digit: string) => start + other(digit),
  );
}

/** A side whose descriptions are changed on their way out. */
export function behindTamperer(peer: Peer, change: (sdp: string) => string): Peer {
  const tampered = (message: SignalingMessage): SignalingMessage => {
    if (!('description' in message)) return message;
    const { type, sdp } = message.description;
    return { description: { type, sdp: change(sdp) } };
  };
  return {
    ...peer,
    end: { ...peer.end, send: (message, cause) => peer.end.send(tampered(message), cause) },
  };
}
