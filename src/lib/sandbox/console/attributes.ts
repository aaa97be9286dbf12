import { bare } from '../../sources/recorder/intrinsics.ts';

/**
 * A table: of each class of the platform that stands on a WebRTC program's console, the attributes that tell most, in the
 * order in which they are read. An object shows those of the nearest class in its line of prototypes; opened, all that it has.
 */
export const ATTRIBUTES: Readonly<Record<string, readonly string[] | undefined>> = bare({
  RTCPeerConnection: [
    'connectionState',
    'signalingState',
    'iceConnectionState',
    'iceGatheringState',
  ],
  RTCDataChannel: ['label', 'readyState', 'id', 'bufferedAmount'],
  RTCSessionDescription: ['type', 'sdp'],
  RTCIceCandidate: [
    'type',
    'protocol',
    'address',
    'port',
    'candidate',
    'sdpMid',
    'sdpMLineIndex',
    'usernameFragment',
  ],
  RTCIceCandidatePair: ['local', 'remote'],
  RTCRtpTransceiver: ['mid', 'direction', 'currentDirection', 'sender', 'receiver'],
  RTCRtpSender: ['track', 'transport'],
  RTCRtpReceiver: ['track', 'transport'],
  RTCDtlsTransport: ['state', 'iceTransport'],
  RTCIceTransport: ['state', 'gatheringState', 'role'],
  RTCSctpTransport: ['state', 'maxMessageSize', 'maxChannels'],
  RTCDTMFSender: ['canInsertDTMF', 'toneBuffer'],
  RTCCertificate: ['expires'],
  MediaStreamTrack: ['kind', 'enabled', 'muted', 'readyState', 'label', 'id'],
  MediaStream: ['id', 'active', 'getTracks()'],
  MediaDeviceInfo: ['kind', 'label', 'deviceId', 'groupId'],
  MediaRecorder: ['state', 'mimeType'],
  BaseAudioContext: ['state', 'sampleRate'],
  RTCPeerConnectionIceEvent: ['type', 'candidate'],
  RTCPeerConnectionIceErrorEvent: ['type', 'errorCode', 'errorText', 'url', 'address', 'port'],
  RTCTrackEvent: ['type', 'track', 'streams', 'transceiver', 'receiver'],
  RTCDataChannelEvent: ['type', 'channel'],
  RTCErrorEvent: ['type', 'error'],
  RTCDTMFToneChangeEvent: ['type', 'tone'],
  MediaStreamTrackEvent: ['type', 'track'],
  MessageEvent: ['type', 'data'],
  ErrorEvent: ['type', 'message', 'error'],
  PromiseRejectionEvent: ['type', 'reason'],
  Event: ['type', 'target'],
  Response: ['status', 'ok', 'url'],
  Location: ['href'],
});
