import { createSocket, type Socket } from 'node:dgram';
import { networkInterfaces } from 'node:os';

/** A STUN server of the tests: it answers every request with the same mapping, and remembers when it was asked. */
export interface StunServer {
  /** Such as `stun:10.0.0.2:49152`; on this machine's own address, because engines skip loopback. */
  readonly url: string;
  /** Times of requests, ms of `performance.now()`. */
  readonly asked: readonly number[];
  close(): void;
}

/** What the server says that it has seen: of the addresses that stand in books. */
export const MAPPING = { address: '203.0.113.7', port: 40_000 } as const;

const MAGIC = 0x2112a442;
const BINDING_REQUEST = 0x0001;
const BINDING_SUCCESS = 0x0101;
const XOR_MAPPED_ADDRESS = 0x0020;

/** This machine's own IPv4 address. @throws {Error} without a network interface */
export function ownAddress(): string {
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  if (!own) throw new Error('This machine has no network interface, so no browser can connect.');
  return own.address;
}

/** A success response (RFC 8489 §5) to the request with this transaction, with XOR-MAPPED-ADDRESS (§14.2). */
function answer(transaction: Buffer): Buffer {
  const packet = Buffer.alloc(32);
  packet.writeUInt16BE(BINDING_SUCCESS, 0);
  packet.writeUInt16BE(12, 2);
  packet.writeUInt32BE(MAGIC, 4);
  transaction.copy(packet, 8);
  packet.writeUInt16BE(XOR_MAPPED_ADDRESS, 20);
  packet.writeUInt16BE(8, 22);
  packet.writeUInt8(1, 25);
  packet.writeUInt16BE(MAPPING.port ^ (MAGIC >>> 16), 26);
  const bytes = MAPPING.address.split('.').map(Number);
  for (const [index, byte] of bytes.entries()) {
    packet.writeUInt8(byte ^ ((MAGIC >>> (24 - 8 * index)) & 0xff), 28 + index);
  }
  return packet;
}

/** Starts a server. `answers: false`: it hears and says nothing. */
export async function startStunServer({ answers = true } = {}): Promise<StunServer> {
  const socket: Socket = createSocket('udp4');
  const asked: number[] = [];
  socket.on('message', (packet, from) => {
    if (packet.length < 20 || packet.readUInt16BE(0) !== BINDING_REQUEST) return;
    asked.push(performance.now());
    if (answers) socket.send(answer(packet.subarray(8, 20)), from.port, from.address);
  });
  const address = ownAddress();
  await new Promise<void>((resolve) => socket.bind(0, address, resolve));
  return {
    url: `stun:${address}:${String(socket.address().port)}`,
    asked,
    close: () => {
      socket.close();
    },
  };
}
