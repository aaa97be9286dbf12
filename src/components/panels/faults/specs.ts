/** Where the specifications say what a fault runs into. A table. */
import type { FaultId } from '../../../lib/sources/faults/catalog.ts';

/** A place in a specification; its name is the same in every language. */
export interface SpecPlace {
  readonly text: string;
  readonly href: string;
}

const pc = (method: string): SpecPlace => ({
  text: `webrtc-pc, ${method}()`,
  href: `https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-${method.toLowerCase()}`,
});
const section = (text: string, anchor: string): SpecPlace => ({
  text: `webrtc-pc, ${text}`,
  href: `https://w3c.github.io/webrtc-pc/#${anchor}`,
});
const rfc = (number: number, anchor: string, text: string): SpecPlace => ({
  text: `RFC ${String(number)}, ${text}`,
  href: `https://www.rfc-editor.org/rfc/rfc${String(number)}#section-${anchor}`,
});

/** By fault; the first is the nearest. */
export const SPEC_PLACES: Readonly<Record<FaultId, readonly SpecPlace[]>> = {
  'early-candidate': [pc('addIceCandidate')],
  'answer-twice': [
    pc('setRemoteDescription'),
    section('RTCSignalingState', 'rtcsignalingstate-enum'),
  ],
  'answer-in-stable': [
    pc('setRemoteDescription'),
    section('RTCSignalingState', 'rtcsignalingstate-enum'),
  ],
  glare: [section('perfect negotiation example', 'perfect-negotiation-example')],
  rollback: [rfc(9429, '4.1.10.2', 'rollback'), pc('setLocalDescription')],
  'empty-offer': [rfc(9429, '5.2.1', 'initial offers')],
  'channel-too-late': [
    pc('createDataChannel'),
    section('negotiation-needed flag', 'dfn-check-if-negotiation-is-needed'),
  ],
  'handler-too-late': [
    section('processing remote tracks', 'dfn-process-the-addition-of-a-remote-track'),
  ],
  'same-track-twice': [pc('addTrack')],
  'codec-too-late': [
    {
      text: 'webrtc-pc, setCodecPreferences()',
      href: 'https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-setcodecpreferences',
    },
  ],
  'use-after-close': [pc('close')],
  'no-candidates': [rfc(8838, '1', 'trickle ICE'), section('icecandidate', 'event-icecandidate')],
  'one-way-candidates': [rfc(8445, '7.3.1.3', 'peer-reflexive candidates')],
  unreachable: [section('RTCPeerConnectionState', 'rtcpeerconnectionstate-enum'), pc('restartIce')],
  'relay-only': [section('RTCIceTransportPolicy', 'rtcicetransportpolicy-enum')],
  'failed-close': [pc('restartIce'), pc('close')],
  'close-without-bye': [pc('close')],
  'page-gone': [rfc(7675, '5.1', 'consent expiration')],
  'network-gone': [
    rfc(7675, '5.1', 'consent expiration'),
    section('RTCIceConnectionState', 'rtciceconnectionstate-enum'),
  ],
  'munged-fingerprint': [rfc(8827, '5.1', 'DTLS fingerprints'), rfc(8122, '5', 'fingerprint')],
  'munged-lines': [rfc(9429, '5.4', 'modifying the offer or answer')],
};
