import { beyond, closing, edge } from './edge.ts';
import { BOTH, CHROMIUM, FIREFOX, NEITHER } from './seen.ts';
import type { MachineData } from './types.ts';

/**
 * `connectionState`: derived from iceConnectionState and from every DTLS transport. The specification defines the
 * derivation and draws no figure; an edge counts as its own where both parts can move so.
 * @see https://w3c.github.io/webrtc-pc/#rtcpeerconnectionstate-enum
 */
export const connection = {
  id: 'connection',
  interface: 'RTCPeerConnection',
  attribute: 'connectionState',
  event: 'connectionstatechange',
  enumeration: 'RTCPeerConnectionState',
  initial: 'new',
  states: [
    { state: 'new', seen: BOTH },
    { state: 'connecting', seen: BOTH },
    { state: 'connected', seen: BOTH },
    { state: 'disconnected', seen: BOTH },
    { state: 'failed', seen: BOTH },
    { state: 'closed', seen: BOTH },
  ],
  edges: [
    edge('new>connecting', BOTH, 'ICE checking'),
    edge('connecting>connected', BOTH, 'ICE and DTLS connected', 'transport discarded'),
    edge('connecting>failed', BOTH, 'ICE failed', 'DTLS failed'),
    edge('connecting>disconnected', NEITHER, 'ICE disconnected'),
    edge('connected>connecting', BOTH, 'new transport', 'ICE checking'),
    edge('connected>disconnected', BOTH, 'ICE disconnected'),
    // One side verifies the fingerprint before the other's fatal alert arrives.
    edge('connected>failed', BOTH, 'DTLS failed'),
    edge('disconnected>connected', BOTH, 'answered again'),
    edge('disconnected>connecting', BOTH, 'restartIce()'),
    edge('disconnected>failed', BOTH, 'ICE failed'),
    edge('failed>connecting', BOTH, 'restartIce()'),
    // Chromium's hidden ICE `failed` becomes its visible `disconnected` again while a restart is under way.
    beyond('failed>disconnected', CHROMIUM, 'restartIce()', 'answered again'),
    beyond('new>failed', FIREFOX, 'ICE failed'),
    closing('new', BOTH),
    closing('connecting', BOTH),
    closing('connected', BOTH),
    closing('disconnected', BOTH),
    closing('failed', BOTH),
  ],
} as const satisfies MachineData<'connection'>;
