import { beyond, closing, edge } from './edge.ts';
import { BOTH, CHROMIUM, FIREFOX, NEITHER } from './seen.ts';
import type { MachineData } from './types.ts';

/**
 * `RTCIceTransport.state`: the machine that the specification draws; `iceConnectionState` is made from it. One
 * transport is not affected by another, so fewer causes than there.
 * @see https://w3c.github.io/webrtc-pc/#rtcicetransportstate
 */
export const iceTransport = {
  id: 'ice-transport',
  interface: 'RTCIceTransport',
  attribute: 'state',
  event: 'statechange',
  enumeration: 'RTCIceTransportState',
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
    edge('checking>connected', BOTH, 'check answered'),
    edge('checking>completed', NEITHER, 'all pairs checked'),
    edge('checking>disconnected', CHROMIUM, 'checks failed'),
    edge('checking>failed', FIREFOX, 'checks failed'),
    edge('connected>completed', NEITHER, 'all pairs checked'),
    edge('connected>disconnected', BOTH, 'checks unanswered'),
    edge('connected>checking', NEITHER, 'consent lost'),
    edge('completed>connected', NEITHER, 'restartIce()'),
    edge('completed>disconnected', NEITHER, 'checks unanswered'),
    edge('completed>failed', NEITHER, 'consent lost'),
    edge('disconnected>checking', BOTH, 'restartIce()', 'remote candidate'),
    edge('disconnected>connected', BOTH, 'answered again', 'restartIce()'),
    edge('disconnected>failed', FIREFOX, 'checks unanswered'),
    edge('failed>checking', FIREFOX, 'restartIce()'),
    beyond('new>failed', FIREFOX, 'nothing to check'),
    closing('new', BOTH, 'transport discarded'),
    closing('checking', CHROMIUM),
    closing('connected', BOTH),
    closing('completed', NEITHER),
    closing('disconnected', CHROMIUM),
    closing('failed', NEITHER),
  ],
} as const satisfies MachineData<'ice-transport'>;
