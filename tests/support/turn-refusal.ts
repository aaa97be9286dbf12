import { createSocket, type Socket } from 'node:dgram';

import { ownAddress } from './stun-server.ts';

/** A TURN server of the tests that lets nobody in: 401 to every Allocate, with the realm and nonce that a client needs to try. */
export interface TurnRefusal {
  /** Such as `turn:10.0.0.2:49152?transport=udp`. */
  readonly url: string;
  /** How many Allocate requests came, and how many of them carried an account. */
  readonly asked: { without: number; withAccount: number };
  close(): void;
}

const MAGIC = 0x2112a442;
const ALLOCATE_REQUEST = 0x0003;
const ALLOCATE_ERROR = 0x0113;
const USERNAME = 0x0006;
const ERROR_CODE = 0x0009;
const REALM = 0x0014;
const NONCE = 0x0015;

/** One attribute, padded to four bytes (RFC 8489 §14). */
function attribute(type: number, value: Buffer): Buffer {
  const whole = Buffer.alloc(4 + Math.ceil(value.length / 4) * 4);
  whole.writeUInt16BE(type, 0);
  whole.writeUInt16BE(value.length, 2);
  value.copy(whole, 4);
  return whole;
}

const UNAUTHORIZED = Buffer.concat([
  attribute(ERROR_CODE, Buffer.from([0, 0, 4, 1, ...Buffer.from('Unauthorized')])),
  attribute(REALM, Buffer.from('example.com')),
  attribute(NONCE, Buffer.from('0123456789abcdef')),
]);

/** Whether a message carries an attribute of this type. */
function carries(packet: Buffer, type: number): boolean {
  for (let at = 20; at + 4 <= packet.length;) {
    if (packet.readUInt16BE(at) === type) return true;
    at += 4 + Math.ceil(packet.readUInt16BE(at + 2) / 4) * 4;
  }
  return false;
}

/** Starts one. */
export async function startTurnRefusal(): Promise<TurnRefusal> {
  const socket: Socket = createSocket('udp4');
  const asked = { without: 0, withAccount: 0 };
  socket.on('message', (packet, from) => {
    if (packet.length < 20 || packet.readUInt16BE(0) !== ALLOCATE_REQUEST) return;
    asked[carries(packet, USERNAME) ? 'withAccount' : 'without'] += 1;
    const head = Buffer.alloc(8);
    head.writeUInt16BE(ALLOCATE_ERROR, 0);
    head.writeUInt16BE(UNAUTHORIZED.length, 2);
    head.writeUInt32BE(MAGIC, 4);
    socket.send(
      Buffer.concat([head, packet.subarray(8, 20), UNAUTHORIZED]),
      from.port,
      from.address,
    );
  });
  const address = ownAddress();
  await new Promise<void>((resolve) => socket.bind(0, address, resolve));
  return {
    url: `turn:${address}:${String(socket.address().port)}?transport=udp`,
    asked,
    close: () => {
      socket.close();
    },
  };
}
