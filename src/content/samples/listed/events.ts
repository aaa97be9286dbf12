import { sample as candidateError } from '../candidate-error/sample.ts';
import { sample as candidates } from '../candidates/sample.ts';
import { sample as connectionScreen } from '../connection-screen/sample.ts';
import { sample as dataChannel } from '../data-channel/sample.ts';
import { sample as eventOrder } from '../event-order/sample.ts';
import { sample as gatheringStates } from '../gathering-states/sample.ts';
import { sample as perfectNegotiation } from '../perfect-negotiation/sample.ts';
import { sample as remoteTrack } from '../remote-track/sample.ts';
import { sample as signalingSteps } from '../signaling-steps/sample.ts';
import { sample as whoAsks } from '../who-asks/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 4, in the order of its text. A table. */
export const EVENTS = {
  candidates,
  'candidate-error': candidateError,
  'remote-track': remoteTrack,
  'connection-screen': connectionScreen,
  'gathering-states': gatheringStates,
  'signaling-steps': signalingSteps,
  'who-asks': whoAsks,
  'perfect-negotiation': perfectNegotiation,
  'data-channel': dataChannel,
  'event-order': eventOrder,
} as const satisfies Samples;
