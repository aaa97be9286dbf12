import type { SignalingMessage } from '../../signaling/messages.ts';

/** The session of a description, `o=- 4611731400430051336 2 IN IP4 127.0.0.1`: each connection has one of its own. */
export const sessionOf = (sdp: string): string | undefined => /^o=\S+ (\S+)/m.exec(sdp)?.[1];

/** Tells of each message that is sent whether a call begins anew with it: a goodbye, or an offer of another connection. */
export function createCallWatch(): (message: SignalingMessage) => boolean {
  let session: string | undefined;
  return (message) => {
    if ('bye' in message) return true;
    if (!('description' in message) || message.description.type !== 'offer') return false;
    const before = session;
    session = sessionOf(message.description.sdp);
    return before !== undefined && before !== session;
  };
}
