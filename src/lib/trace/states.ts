/**
 * The states of every state machine that a trace can carry, spelled as in the W3C texts.
 * The order is the order of the specification's enumerations.
 * @see https://w3c.github.io/webrtc-pc/#state-definitions
 */
export const MACHINE_STATES = {
  signaling: [
    'stable',
    'have-local-offer',
    'have-remote-offer',
    'have-local-pranswer',
    'have-remote-pranswer',
    'closed',
  ],
  'ice-gathering': ['new', 'gathering', 'complete'],
  'ice-connection': [
    'new',
    'checking',
    'connected',
    'completed',
    'disconnected',
    'failed',
    'closed',
  ],
  connection: ['new', 'connecting', 'connected', 'disconnected', 'failed', 'closed'],
  dtls: ['new', 'connecting', 'connected', 'closed', 'failed'],
  'ice-transport': [
    'new',
    'checking',
    'connected',
    'completed',
    'disconnected',
    'failed',
    'closed',
  ],
  sctp: ['connecting', 'connected', 'closed'],
  'data-channel': ['connecting', 'open', 'closing', 'closed'],
} as const satisfies Record<string, readonly string[]>;

/** Name of a state machine; also the value of the public attribute `data-machine`. */
export type MachineId = keyof typeof MACHINE_STATES;

/** A state of machine `M`, verbatim from the specification. */
export type StateOf<M extends MachineId> = (typeof MACHINE_STATES)[M][number];

/** Every machine id, in the order in which pictures show them. */
export const MACHINE_IDS = Object.keys(MACHINE_STATES) as readonly MachineId[];

/** The four machines of the RTCPeerConnection itself, as opposed to those of its transports. */
export const CONNECTION_MACHINES = [
  'signaling',
  'ice-gathering',
  'ice-connection',
  'connection',
] as const satisfies readonly MachineId[];

/** The state in which a new object's machine starts. */
export const INITIAL_STATE: { readonly [M in MachineId]: StateOf<M> } = {
  signaling: 'stable',
  'ice-gathering': 'new',
  'ice-connection': 'new',
  connection: 'new',
  dtls: 'new',
  'ice-transport': 'new',
  sctp: 'connecting',
  'data-channel': 'connecting',
};
