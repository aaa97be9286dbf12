/** A way in which an edge is taken. */
export interface CauseData {
  /** `call`: the program's own call. `remote`: the other peer. `network`: packets. `browser`: follows from another machine. */
  readonly by: 'call' | 'remote' | 'network' | 'browser';
  /** Anchor in webrtc-pc, or `rfcNNNN#section-…`; see `specUrl`. */
  readonly spec: string;
}

const call = (spec: string): CauseData => ({ by: 'call', spec });
const remote = (spec: string): CauseData => ({ by: 'remote', spec });
const network = (spec: string): CauseData => ({ by: 'network', spec });
const browser = (spec: string): CauseData => ({ by: 'browser', spec });

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
  'setLocalDescription(offer)': call(LOCAL),
  'setLocalDescription(answer)': call(LOCAL),
  'setLocalDescription(pranswer)': call(LOCAL),
  'setLocalDescription(rollback)': call(ROLLBACK),
  'setRemoteDescription(offer)': call(REMOTE),
  'setRemoteDescription(answer)': call(REMOTE),
  'setRemoteDescription(pranswer)': call(REMOTE),
  'setRemoteDescription(rollback)': call(ROLLBACK),
  'implicit rollback': call(ROLLBACK),
  'restartIce()': call('dom-rtcpeerconnection-restartice'),
  'close()': call(CLOSE),
  'channel.close()': call('dom-datachannel-close'),
  "peer's close()": remote(CLOSE),
  "peer's channel.close()": remote('closing-procedure'),
  'gathering finished': browser('update-ice-gathering-state'),
  'nothing to gather': browser('update-ice-gathering-state'),
  'remote candidate': remote(ICE),
  'check answered': network(ICE),
  'all pairs checked': network(ICE),
  'checks failed': network(ICE),
  'nothing to check': network(ICE),
  'checks unanswered': network(ICE),
  'consent lost': network('rfc7675#section-5.1'),
  'answered again': network(ICE),
  'new transport': call(BUNDLE),
  'transport discarded': browser(BUNDLE),
  'ICE checking': browser(CONNECTION),
  'ICE and DTLS connected': browser(CONNECTION),
  'ICE disconnected': browser(CONNECTION),
  'ICE failed': browser(CONNECTION),
  'DTLS failed': browser(CONNECTION),
  'ICE connected': browser(DTLS),
  'fingerprint verified': network(DTLS),
  'fingerprint mismatch': network(DTLS),
  'DTLS alert': remote(DTLS),
  close_notify: remote(DTLS),
  'new fingerprint': call(DTLS),
  'association established': network('connected-procedure'),
  'association aborted': remote('rtcsctptransportstate'),
  'channel established': network('announcing-a-data-channel-as-open'),
  'buffer sent': browser('closing-procedure'),
  'transport closed': browser(CHANNEL_CLOSED),
} as const satisfies Record<string, CauseData>;

/** Name of a cause. */
export type CauseId = keyof typeof CAUSES;
