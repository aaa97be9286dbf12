import type { PeerId } from '../../trace/events.ts';
import type { NamedConnections } from './types.ts';

/** Names of the two users, as `socket.id` and `remoteUserId` tell them. */
export const USER_ID = { A: 'user-a', B: 'user-b' } as const;

/** A constructor whose connections are named after their file's peer: `A`, `A2`, `A3` … */
export function namedAfter(peer: PeerId, recorder: NamedConnections): typeof RTCPeerConnection {
  const first = recorder.named(peer);
  let count = 0;
  const Numbered: typeof RTCPeerConnection = new Proxy(first, {
    construct(target, args: unknown[], newTarget: typeof RTCPeerConnection) {
      count += 1;
      const Named = count === 1 ? target : recorder.named(`${peer}${String(count)}`);
      return Reflect.construct(Named, args, newTarget === Numbered ? Named : newTarget) as object;
    },
  });
  return Numbered;
}
