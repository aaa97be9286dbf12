/** A way in which an edge is taken. */
export interface CauseData {
  /** `call`: the program's own call. `remote`: the other peer. `network`: packets. `browser`: follows from another machine. */
  readonly by: 'call' | 'remote' | 'network' | 'browser';
  /** Anchor in webrtc-pc, or `rfcNNNN#section-…`; see `specUrl`. */
  readonly spec: string;
}

const LOCAL = 'dom-peerconnection-setlocaldescription';
const REMOTE = 'dom-peerconnection-setremotedescription';
const ROLLBACK = 'rfc9429#section-4.1.10.2';
const CLOSE = 'dom-rtcpeerconnection-close';
const ICE = 'rtcicetransportstate';
const CONNECTION = 'update-the-connection-state';
const DTLS = 'rtcdtlstransport-interface';
const BUNDLE = 'rtciceconnectionstate-enum';
const CHANNEL_CLOSED = 'announcing-a-data-channel-as-closed';

/**
 * Every cause that an edge can have. A name with parentheses is a call with the type of its description; the others
 * are what the specification's prose says happened. Their sentences are in `content/ui/machines.*.ts`.
 */
export const CAUSES = {
  'setLocalDescription(offer)': { by: 'call', spec: LOCAL },
  'setLocalDescription(answer)': { by: 'call', spec: LOCAL },
  'setLocalDescription(pranswer)': { by: 'call', spec: LOCAL },
  'setLocalDescription(rollback)': { by: 'call', spec: ROLLBACK },
  'setRemoteDescription(offer)': { by: 'call', spec: REMOTE },
  'setRemoteDescription(answer)': { by: 'call', spec: REMOTE },
  'setRemoteDescription(pranswer)': { by: 'call', spec: REMOTE },
  'setRemoteDescription(rollback)': { by: 'call', spec: ROLLBACK },
  'implicit rollback': { by: 'call', spec: ROLLBACK },
  'restartIce()': { by: 'call', spec: 'dom-rtcpeerconnection-restartice' },
  'close()': { by: 'call', spec: CLOSE },
  'channel.close()': { by: 'call', spec: 'dom-datachannel-close' },
  "peer's close()": { by: 'remote', spec: CLOSE },
  "peer's channel.close()": { by: 'remote', spec: 'closing-procedure' },
  'gathering finished': { by: 'browser', spec: 'update-ice-gathering-state' },
  'nothing to gather': { by: 'browser', spec: 'update-ice-gathering-state' },
  'remote candidate': { by: 'remote', spec: ICE },
  'check answered': { by: 'network', spec: ICE },
  'all pairs checked': { by: 'network', spec: ICE },
  'checks failed': { by: 'network', spec: ICE },
  'nothing to check': { by: 'network', spec: ICE },
  'checks unanswered': { by: 'network', spec: ICE },
  'consent lost': { by: 'network', spec: 'rfc7675#section-5.1' },
  'answered again': { by: 'network', spec: ICE },
  'new transport': { by: 'call', spec: BUNDLE },
  'transport discarded': { by: 'browser', spec: BUNDLE },
  'ICE checking': { by: 'browser', spec: CONNECTION },
  'ICE and DTLS connected': { by: 'browser', spec: CONNECTION },
  'ICE disconnected': { by: 'browser', spec: CONNECTION },
  'ICE failed': { by: 'browser', spec: CONNECTION },
  'DTLS failed': { by: 'browser', spec: CONNECTION },
  'ICE connected': { by: 'browser', spec: DTLS },
  'fingerprint verified': { by: 'network', spec: DTLS },
  'fingerprint mismatch': { by: 'network', spec: DTLS },
  'DTLS alert': { by: 'remote', spec: DTLS },
  close_notify: { by: 'remote', spec: DTLS },
  'new fingerprint': { by: 'call', spec: DTLS },
  'association established': { by: 'network', spec: 'connected-procedure' },
  'association aborted': { by: 'remote', spec: 'rtcsctptransportstate' },
  'channel established': { by: 'network', spec: 'announcing-a-data-channel-as-open' },
  'buffer sent': { by: 'browser', spec: 'closing-procedure' },
  'transport closed': { by: 'browser', spec: CHANNEL_CLOSED },
} as const satisfies Record<string, CauseData>;

/** Name of a cause. */
export type CauseId = keyof typeof CAUSES;
