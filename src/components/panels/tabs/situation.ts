import type { TabsSituation } from '../../../content/ui/tabs.types.ts';
import { TRIES } from '../../../lib/sources/tabs/limits.ts';
import { freeSeats, partnerOf } from '../../../lib/sources/tabs/seats.ts';
import type { RoomState } from '../../../lib/sources/tabs/types.ts';

/** What `state` comes to for a reader; `undefined`: this tab is in no room. */
export function situationOf(
  state: RoomState | undefined,
  isOpen: boolean,
  link: RTCPeerConnectionState,
): TabsSituation {
  switch (state?.phase) {
    case undefined:
    case 'outside':
      return 'outside';
    case 'looking':
      return 'looking';
    case 'full':
      return freeSeats(state.members).length > 0 ? 'free' : 'full';
    case 'seated':
      break;
  }
  const { session, parting, own, lost, tries } = state;
  const partner = partnerOf(state);
  if (partner === undefined) return parting === 'left' || parting === 'silent' ? parting : 'alone';
  if (session === null) return own.with === partner.id ? 'connecting' : 'hung-up';
  if (parting === 'hung-up') return 'they-hung-up';
  if (parting !== null || session.partner !== partner.id) return 'not-called';
  if (isOpen) return link === 'connected' ? 'connected' : 'interrupted';
  return lost !== null && tries >= TRIES ? 'stuck' : 'connecting';
}
