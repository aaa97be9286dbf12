import type { CompiledFile } from './compiled.ts';
import { NO_NEEDS, type Needs } from './program.ts';

type Asking = Pick<CompiledFile, 'peer' | 'free' | 'members'>;

/** What a rule looks at. */
interface Code {
  /** Uses `name` without declaring it. */
  readonly uses: (name: string) => boolean;
  /** Uses one of `members` of a name that it does not declare. */
  readonly member: (name: string, ...members: readonly string[]) => boolean;
}

interface Rule {
  readonly when: (code: Code) => boolean;
  readonly connection: Needs['connection'];
  readonly because: string;
}

const HANDLERS = [
  'onicecandidate',
  'onicecandidateerror',
  'ontrack',
  'ondatachannel',
  'onnegotiationneeded',
  'onconnectionstatechange',
  'oniceconnectionstatechange',
  'onicegatheringstatechange',
  'onsignalingstatechange',
  'addEventListener',
];
const OWN_MEDIA = ['addTrack', 'addTransceiver'];
const NEGOTIATES = ['createOffer', 'createAnswer', 'setLocalDescription', 'setRemoteDescription'];

/** The first rule that fits decides. */
const RULES: readonly Rule[] = [
  {
    when: ({ uses }) => !uses('pc') && !uses('dataChannel'),
    connection: 'none',
    because: 'it makes its own connections, or none',
  },
  {
    when: ({ uses }) => !uses('pc'),
    connection: 'connected',
    because: 'it has a channel and sends over it: the channel is open',
  },
  {
    when: ({ member }) => member('pc', 'setRemoteDescription'),
    connection: 'fresh',
    because: 'it takes what the other side sent: it negotiates itself',
  },
  {
    when: ({ member }) => member('pc', ...HANDLERS),
    connection: 'connecting',
    because: 'it waits for events: they have to happen when it has run',
  },
  {
    when: ({ member }) => member('pc', 'createDataChannel', 'addIceCandidate'),
    connection: 'connecting',
    because: 'it prepares a connection that somebody else negotiates',
  },
  {
    when: ({ member }) => member('pc', 'restartIce'),
    connection: 'connected',
    because: 'what is restarted stands',
  },
  {
    when: ({ member }) =>
      member('pc', 'createOffer') && member('socket', 'emit') && !member('socket', 'on', 'once'),
    connection: 'connected',
    because:
      'it sends an offer and leaves the answer to others: a connection that stands is offered anew',
  },
  {
    when: ({ member }) => member('pc', ...NEGOTIATES, ...OWN_MEDIA),
    connection: 'fresh',
    because: 'it shows the first steps of a connection',
  },
  {
    when: () => true,
    connection: 'connected',
    because: 'it looks at a connection, changes it or ends it: there has to be one',
  },
];

/**
 * What code that declares no needs takes for granted, from the names that it uses and does not declare. Two files connect
 * each other: a `pc` that one of them does not make is new.
 */
export function inferNeeds(files: readonly Asking[]): Needs {
  const uses: Code['uses'] = (name) => files.some(({ free }) => free.includes(name));
  const member: Code['member'] = (name, ...members) =>
    files.some((file) => {
      const used = Object.hasOwn(file.members, name) ? (file.members[name] ?? []) : [];
      return members.some((one) => used.includes(one));
    });
  const code: Code = { uses, member };
  const file = uses('file');
  const rule = RULES.find(({ when }) => when(code));
  const connection = rule?.connection ?? 'none';
  if (connection === 'none') return { ...NO_NEEDS, file };
  const channel = uses('dataChannel');
  if (files.some(({ peer }) => peer !== undefined)) {
    return { connection: 'fresh', media: false, channel, file };
  }
  return { connection, media: wantsMedia(code, connection), channel, file };
}

/** A call has pictures; code that brings what it sends, or is about channels alone, does not. */
function wantsMedia({ uses, member }: Code, connection: Needs['connection']): boolean {
  if (member('pc', 'ontrack')) return true;
  if (!uses('pc') || member('pc', 'createDataChannel', 'ondatachannel')) return false;
  return connection === 'connected' || !member('pc', ...OWN_MEDIA);
}
