/** The written form of a trace, as schemas: what docs/trace-format.md says, checked. */
import * as v from 'valibot';
import { MACHINE_STATES } from './states.ts';
import type { MachineId } from './states.ts';
import { PLAIN_SPECIAL, isPlain } from './plain-check.ts';
import type { Plain, PlainObject } from './plain.ts';

/** Longest name of a peer: it stands in the pictures. */
const PEER_LENGTH = 32;
/** Longest id of an object, a call or a message. */
const ID_LENGTH = 128;

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(ID_LENGTH));
const peer = v.pipe(v.string(), v.nonEmpty(), v.maxLength(PEER_LENGTH));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const plain = v.custom<Plain>(isPlain, `plain data (${PLAIN_SPECIAL})`);
const plainObject = v.custom<PlainObject>(
  (value) => isPlain(value) && typeof value === 'object' && value !== null && !Array.isArray(value),
  'an object of plain data',
);

const cause = v.strictObject({ seq: count, how: v.picklist(['known', 'inferred']) });
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
const where = v.strictObject({
  file: v.pipe(v.string(), v.nonEmpty(), v.maxLength(ID_LENGTH)),
  line: ordinal,
  column: ordinal,
});
const base = {
  at: time,
  peer,
  cause: v.exactOptional(cause),
  lateMs: v.exactOptional(time),
  where: v.exactOptional(where),
};
const numbered = { seq: count };

const error = v.strictObject({ name: v.string(), message: v.string() });
const outcome = v.variant('how', [
  v.strictObject({ how: v.picklist(['returned', 'fulfilled']), value: plain }),
  v.strictObject({ how: v.picklist(['threw', 'rejected']), error }),
]);

const pairEnd = v.strictObject({
  candidateType: v.nullable(v.picklist(['host', 'srflx', 'prflx', 'relay'])),
  protocol: v.nullable(v.string()),
  address: v.nullable(v.string()),
  port: v.nullable(count),
  candidate: v.nullable(v.string()),
});

function stateChange<M extends MachineId>(machine: M) {
  const states = v.picklist(MACHINE_STATES[machine]);
  return v.strictObject({
    ...numbered,
    ...base,
    type: v.literal('state'),
    on: name,
    machine: v.literal(machine),
    from: states,
    to: states,
    seen: v.picklist(['event', 'read']),
  });
}

const state = v.variant('machine', [
  stateChange('signaling'),
  stateChange('ice-gathering'),
  stateChange('ice-connection'),
  stateChange('connection'),
  stateChange('dtls'),
  stateChange('ice-transport'),
  stateChange('sctp'),
  stateChange('data-channel'),
]);

/** One event with its place. */
export const eventSchema = v.variant('type', [
  v.strictObject({
    ...numbered,
    ...base,
    type: v.literal('construct'),
    on: name,
    configuration: plain,
  }),
  v.strictObject({
    ...numbered,
    ...base,
    type: v.literal('appear'),
    on: name,
    kind: v.picklist([
      'data-channel',
      'transceiver',
      'sender',
      'receiver',
      'track',
      'stream',
      'dtls',
      'ice-transport',
      'sctp',
      'dtmf',
      'certificate',
    ]),
    parent: name,
    state: v.exactOptional(v.string()),
    about: plainObject,
  }),
  v.strictObject({
    ...numbered,
    ...base,
    type: v.literal('call'),
    on: name,
    call: name,
    method: name,
    args: v.array(plain),
  }),
  v.strictObject({
    ...numbered,
    ...base,
    type: v.literal('settle'),
    on: name,
    call: name,
    outcome,
  }),
  state,
  v.strictObject({
    ...numbered,
    ...base,
    type: v.literal('event'),
    on: name,
    name: v.picklist([
      'negotiationneeded',
      'icecandidate',
      'icecandidateerror',
      'track',
      'datachannel',
      'open',
      'closing',
      'close',
      'error',
      'message',
      'bufferedamountlow',
      'mute',
      'unmute',
      'ended',
      'addtrack',
      'removetrack',
      'gatheringstatechange',
      'tonechange',
    ]),
    detail: plainObject,
  }),
  v.strictObject({
    ...numbered,
    ...base,
    type: v.literal('message'),
    message: name,
    phase: v.picklist(['sent', 'delivered', 'dropped']),
    kind: v.picklist([
      'offer',
      'answer',
      'pranswer',
      'rollback',
      'candidate',
      'end-of-candidates',
      'bye',
      'other',
    ]),
    from: peer,
    to: peer,
    payload: v.exactOptional(plain),
    fault: v.exactOptional(
      v.picklist(['delayed', 'reordered', 'duplicated', 'dropped', 'held', 'rejected']),
    ),
  }),
  v.strictObject({
    ...numbered,
    ...base,
    type: v.literal('selected-pair'),
    on: name,
    pair: v.nullable(v.strictObject({ local: pairEnd, remote: pairEnd })),
    seen: v.picklist(['event', 'read']),
  }),
  v.strictObject({
    ...numbered,
    ...base,
    type: v.literal('stats'),
    on: name,
    reports: v.array(plainObject),
    kept: v.exactOptional(v.array(v.string())),
    channels: v.exactOptional(
      v.array(v.strictObject({ label: v.string(), id: v.nullable(count), bufferedAmount: count })),
    ),
  }),
  v.strictObject({
    ...numbered,
    ...base,
    peer: v.nullable(peer),
    type: v.literal('console'),
    level: v.picklist(['log', 'info', 'warn', 'error', 'debug']),
    method: v.exactOptional(
      v.picklist([
        'log',
        'info',
        'warn',
        'error',
        'debug',
        'table',
        'group',
        'groupCollapsed',
        'groupEnd',
        'count',
        'countReset',
        'time',
        'timeLog',
        'timeEnd',
        'assert',
        'dir',
        'dirxml',
        'trace',
        'clear',
      ]),
    ),
    args: v.array(plain),
  }),
  v.strictObject({
    ...numbered,
    ...base,
    peer: v.null(),
    type: v.literal('thrown'),
    how: v.picklist(['uncaught', 'rejection', 'loop']),
    error,
    value: v.exactOptional(plain),
  }),
  v.strictObject({
    ...numbered,
    ...base,
    peer: v.nullable(peer),
    type: v.literal('mark'),
    name,
    detail: plainObject,
  }),
]);

/** The first line's `meta`. */
export const metaSchema = v.strictObject({
  origin: v.picklist(['live', 'recorded', 'simulated', 'imported']),
  engine: v.exactOptional(
    v.strictObject({
      name: v.pipe(v.string(), v.maxLength(PEER_LENGTH)),
      version: v.pipe(v.string(), v.maxLength(PEER_LENGTH)),
    }),
  ),
  scenario: v.exactOptional(name),
  startedAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
});
