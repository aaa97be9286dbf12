import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

/** A running room. */
export interface RoomServer {
  /** Where its WebSockets are, without a room: `ws://…/ws/call/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const MAX_LENGTH = 64 * 1024;
const areTexts = (...values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === 'string');

/** `checked` of `src/content/django/consumers.py`. */
function checked(text: string): object | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  let message: { kind?: unknown; description?: unknown; candidate?: unknown } | null;
  try {
    message = JSON.parse(text) as typeof message;
  } catch {
    return undefined;
  }
  const { kind } = message ?? {};
  if (kind === 'left') return { kind };
  if (kind === 'description') {
    const { type, sdp } = (message?.description ?? {}) as Record<string, unknown>;
    const isKnown = (type === 'offer' || type === 'answer') && areTexts(sdp);
    return isKnown ? { kind, description: { type, sdp } } : undefined;
  }
  if (kind !== 'candidate') return undefined;
  if (message?.candidate === null) return { kind, candidate: null };
  const { candidate, sdpMid, usernameFragment } = (message?.candidate ?? {}) as Record<
    string,
    unknown
  >;
  return areTexts(candidate, sdpMid, usernameFragment)
    ? { kind, candidate: { candidate, sdpMid, usernameFragment } }
    : undefined;
}

/**
 * A room that speaks as the Django consumer of the book does, for machines without Django. What both let through is
 * listed in `tests/django/messages.json`; `tests/django/check.py` holds the consumer to it.
 */
export async function serveRooms(): Promise<RoomServer> {
  const http = createServer();
  const rooms = new Map<string, Set<WebSocket>>();
  const server = new WebSocketServer({ server: http });
  server.on('connection', (visitor, request) => {
    const room = request.url ?? '';
    const here = rooms.get(room) ?? new Set();
    rooms.set(room, here);
    const tellOthers = (message: object): void => {
      for (const other of here) if (other !== visitor) other.send(JSON.stringify(message));
    };
    here.add(visitor);
    tellOthers({ kind: 'joined' });
    visitor.on('message', (data, isBinary) => {
      const message = isBinary ? undefined : checked((data as Buffer).toString());
      if (message === undefined) visitor.close(4400);
      else tellOthers(message);
    });
    visitor.on('close', () => {
      here.delete(visitor);
      tellOthers({ kind: 'left' });
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    address: `ws://127.0.0.1:${String(port)}/ws/call/`,
    close: () =>
      new Promise((resolve) => {
        for (const client of server.clients) client.terminate();
        server.close();
        http.close(() => {
          resolve();
        });
      }),
  };
}
