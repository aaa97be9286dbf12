import { beyond, closing, edge } from './edge.ts';
import { BOTH, CHROMIUM, FIREFOX, NEITHER } from './seen.ts';
import type { MachineData } from './types.ts';

/**
 * `iceConnectionState`, gathered over all ICE transports. Chromium 156 never shows `failed` (it says `disconnected`,
 * https://crbug.com/957487), and neither engine showed `completed`.
 * @see https://w3c.github.io/webrtc-pc/#rtciceconnectionstate-enum
 */
export const iceConnection = {
  id: 'ice-connection',
  interface: 'RTCPeerConnection',
  attribute: 'iceConnectionState',
  event: 'iceconnectionstatechange',
  enumeration: 'RTCIceConnectionState',
  initial: 'new',
  states: [
    { state: 'new', seen: BOTH },
    { state: 'checking', seen: BOTH },
    { state: 'connected', seen: BOTH },
    { state: 'completed', seen: NEITHER },
    { state: 'disconnected', seen: BOTH },
    { state: 'failed', seen: FIREFOX },
    { state: 'closed', seen: BOTH },
  ],
  edges: [
    edge('new>checking', BOTH, 'remote candidate'),
    edge('checking>connected', BOTH, 'check answered', 'transport discarded'),
    edge('checking>completed', NEITHER, 'all pairs checked'),
    // The specification means "still waiting for candidates"; Chromium also says it where `failed` is due.
    edge('checking>disconnected', CHROMIUM, 'checks failed'),
    edge('checking>failed', FIREFOX, 'checks failed'),
    edge('connected>completed', NEITHER, 'all pairs checked'),
    edge('connected>disconnected', BOTH, 'checks unanswered'),
    edge('connected>checking', BOTH, 'new transport', 'consent lost'),
    edge('completed>connected', NEITHER, 'restartIce()'),
    edge('completed>disconnected', NEITHER, 'checks unanswered'),
    edge('completed>failed', NEITHER, 'consent lost'),
    edge('disconnected>checking', BOTH, 'restartIce()', 'remote candidate'),
    edge('disconnected>connected', BOTH, 'answered again', 'restartIce()'),
    edge('disconnected>failed', FIREFOX, 'checks unanswered'),
    edge('failed>checking', FIREFOX, 'restartIce()'),
    beyond('new>failed', FIREFOX, 'nothing to check'),
    closing('new', BOTH),
    closing('checking', BOTH),
    closing('connected', BOTH),
    closing('completed', NEITHER),
    closing('disconnected', BOTH),
    closing('failed', FIREFOX),
  ],
} as const satisfies MachineData<'ice-connection'>;
