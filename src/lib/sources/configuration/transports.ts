/** Which transport each m-line of a connection has, as it can be read at a moment. */
import type { PlainObject } from '../../trace/plain.ts';

/** One m-line and the number of its transport, from 1 in the order in which they were met; `null`: it has none. */
type Line = { readonly kind: string; readonly transport: number | null };

/** Numbers transports as they are met. */
export function createTransportReader(
  transceiversOf: (pc: RTCPeerConnection) => readonly RTCRtpTransceiver[],
): (pc: RTCPeerConnection) => { readonly lines: readonly PlainObject[] } {
  const numbers = new Map<RTCDtlsTransport, number>();
  const numberOf = (transport: RTCDtlsTransport | null): number | null => {
    if (transport === null) return null;
    const known = numbers.get(transport) ?? numbers.size + 1;
    numbers.set(transport, known);
    return known;
  };
  return (pc) => {
    const lines: Line[] = transceiversOf(pc).map(({ sender, receiver }) => ({
      kind: receiver.track.kind,
      transport: numberOf(sender.transport),
    }));
    const { sctp } = pc;
    if (sctp !== null) lines.push({ kind: 'data', transport: numberOf(sctp.transport) });
    return { lines };
  };
}
