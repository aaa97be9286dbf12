import { createSocket } from 'node:dgram';
import { networkInterfaces } from 'node:os';

/** Carries packets between two peers of this machine, and can stop to. */
export interface UdpProxy {
  /** Where the first peer finds the second. */
  readonly address: string;
  readonly port: number;
  /** While `true`, every packet is lost in both directions. */
  loses: boolean;
  close(): void;
}

/** The address at which this machine is reached from itself other than by loopback, as ICE uses it. */
function ownAddress(): string {
  const found = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  if (found === undefined) throw new Error('This machine has no network interface but loopback.');
  return found.address;
}

/** Opens a proxy in front of a peer's port. Whoever else sends to it is taken for the other peer. */
export async function openUdpProxy(targetPort: number): Promise<UdpProxy> {
  const address = ownAddress();
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => {
    socket.bind(0, address, resolve);
  });
  let other: { readonly address: string; readonly port: number } | undefined;
  const proxy = { address, port: socket.address().port, loses: false, close: () => socket.close() };
  socket.on('message', (packet, from) => {
    const isTarget = from.port === targetPort;
    if (!isTarget) other = from;
    if (proxy.loses) return;
    if (!isTarget) socket.send(packet, targetPort, address);
    else if (other !== undefined) socket.send(packet, other.port, other.address);
  });
  return proxy;
}
