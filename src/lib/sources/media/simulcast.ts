import type { SignalingMessage } from '../../signaling/messages.ts';
import { describe, offerWhenNeeded, trickle, type Peer } from '../pair/peer.ts';
import { RunUnsupported } from '../pair/errors.ts';
import { joinAnswer, midOf, splitOffer } from '../pair/split-simulcast.ts';
import { LAYERS } from './commands.ts';
import type { Devices } from './devices.ts';

interface Simulcast {
  readonly a: Peer;
  readonly b: Peer;
  readonly devices: Devices;
}

/** The candidate in a message, for the m-line `mid` of the other shape of the description. */
function forMid(message: SignalingMessage, mid: string): RTCIceCandidateInit | null {
  if (!('candidate' in message) || message.candidate === null) return null;
  return { ...message.candidate, sdpMid: mid, sdpMLineIndex: 0 };
}

/** Lets A send its picture in three sizes to B, which receives each as a picture of its own. */
export function beginSimulcast({ a, b, devices }: Simulcast): RTCRtpTransceiver {
  let offer = '';
  offerWhenNeeded(a);
  for (const peer of [a, b]) trickle(peer);
  b.end.receive((message) =>
    b.guard(async () => {
      if ('description' in message) {
        offer = message.description.sdp ?? '';
        await b.pc.setRemoteDescription({ type: 'offer', sdp: splitOffer(offer, LAYERS) });
        await describe(b);
      } else if ('candidate' in message) await b.pc.addIceCandidate(forMid(message, LAYERS[0]));
    }),
  );
  a.end.receive((message) =>
    a.guard(async () => {
      if ('description' in message) {
        const sdp = joinAnswer(message.description.sdp ?? '', offer, LAYERS);
        await a.pc.setRemoteDescription({ type: 'answer', sdp });
      } else if ('candidate' in message) await a.pc.addIceCandidate(forMid(message, midOf(offer)));
    }),
  );
  const { track } = devices.synthetic('camera', 'A', 'large');
  const scales = { q: 4, h: 2, f: 1 } as const;
  const transceiver = a.pc.addTransceiver(track, {
    direction: 'sendonly',
    sendEncodings: LAYERS.map((rid) => ({ rid, scaleResolutionDownBy: scales[rid] })),
  });
  if (transceiver.sender.getParameters().encodings.length !== LAYERS.length)
    throw new RunUnsupported('simulcast');
  return transceiver;
}
