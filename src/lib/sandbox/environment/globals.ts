/** What an editor has to know of the names that the environment supplies. */

/** Types by name, as a `.d.ts` writes them behind the colon. */
const TYPES = {
  pc: 'RTCPeerConnection',
  socket: 'ReaderSocket',
  remoteUserId: 'string',
  config: 'RTCConfiguration',
  localStream: 'MediaStream',
  stream: 'MediaStream',
  track: 'MediaStreamTrack',
  receivedOffer: 'RTCSessionDescriptionInit',
  receivedAnswer: 'RTCSessionDescriptionInit',
  answer: 'RTCSessionDescriptionInit',
  candidate: 'RTCIceCandidateInit',
  dataChannel: 'RTCDataChannel',
  videoElement: 'HTMLVideoElement',
  file: 'File',
  showLoadingSpinner: '(text?: string) => void',
  hideLoadingSpinner: '() => void',
  showVideoChat: '() => void',
  showReconnectingMessage: '(text?: string) => void',
  showErrorMessage: '(text?: string) => void',
  cleanupUI: '() => void',
  showProgressBar: '(text?: string) => void',
  hideProgressBar: '() => void',
  updateQualityIndicator: "(level: 'good' | 'fair' | 'poor' | (string & {})) => void",
} as const;

/** What both engines have and lib.dom of TypeScript 6 lacks. */
const MISSING = `interface RTCRtpEncodingParameters {
  codec?: RTCRtpCodec;
  scalabilityMode?: string;
}
`;

/** A name that the environment supplies where code uses it and does not declare it. */
export type SuppliedName = keyof typeof TYPES;

/** Every supplied name. */
export const SUPPLIED_NAMES = Object.keys(TYPES) as readonly SuppliedName[];

/** What the declarations say of each name and of the socket's methods, in one language; one line each. */
export interface GlobalsWords {
  readonly names: Readonly<Record<SuppliedName, string>>;
  readonly socket: Readonly<
    Record<'type' | 'id' | 'connected' | 'emit' | 'on' | 'once' | 'off' | 'disconnect', string>
  >;
}

const doc = (text: string, indent = ''): string => `${indent}/** ${text} */\n`;

/**
 * Declarations of all supplied names with their documentation: the text of a `.d.ts` without imports, for an editor's
 * language service. Types are those of lib.dom.
 */
export function declareGlobals({ names, socket }: GlobalsWords): string {
  const members = [
    ['id', 'readonly id: string;'],
    ['connected', 'readonly connected: boolean;'],
    ['emit', 'emit(event: string, ...args: unknown[]): this;'],
    ['on', 'on(event: string, listener: (...args: any[]) => void): this;'],
    ['once', 'once(event: string, listener: (...args: any[]) => void): this;'],
    ['off', 'off(event?: string, listener?: (...args: any[]) => void): this;'],
    ['disconnect', 'disconnect(): this;'],
  ] as const;
  const lines = members.map(([name, text]) => `${doc(socket[name], '  ')}  ${text}\n`);
  const declared = SUPPLIED_NAMES.map(
    (name) => `${doc(names[name])}declare const ${name}: ${TYPES[name]};\n`,
  );
  return `${MISSING}\n${doc(socket.type)}interface ReaderSocket {\n${lines.join('')}}\n\n${declared.join('\n')}`;
}
