import {
  LIMITS,
  type Candidate,
  type Description,
  type Join,
  type Received,
  type Sent,
  type Talk,
} from './protocol.ts';

/*
 * Nothing that comes over the wire is taken on trust: each function gives a message of the protocol, made anew from the
 * fields that it knows, or `undefined`.
 */

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
const isCount = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least;

/**
 * The name of a room as the server keeps it: without spaces around it, letters composed and small, so that two who type
 * the same name meet. Letters, digits, spaces, `-` and `_` of any script.
 */
export function roomName(value: unknown): string | undefined {
  if (!isText(value, 4 * LIMITS.roomName)) return undefined;
  const name = value.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
  const length = [...name].length;
  const isWritten = /^[\p{L}\p{M}\p{N} _-]+$/u.test(name);
  return isWritten && length <= LIMITS.roomName ? name : undefined;
}

/** The ask for a seat, whatever the name of its room. */
export function readJoin(value: unknown): Join | undefined {
  if (!isObject(value)) return undefined;
  const { room, session, page } = value;
  if (typeof room !== 'string' || !isId(session) || !isId(page)) return undefined;
  return { room, session, page };
}

export function readSent(value: unknown): Sent | undefined {
  if (!isObject(value)) return undefined;
  const { to, number } = value;
  const talk = readTalk(value['talk']);
  if (!isId(to) || !isCount(number, 1) || talk === undefined) return undefined;
  return { to, number, talk };
}

export function readReceived(value: unknown): Received | undefined {
  const sent = readSent(value);
  const from = isObject(value) ? value['from'] : undefined;
  return sent === undefined || !isId(from) ? undefined : { ...sent, from };
}

function readTalk(value: unknown): Talk | undefined {
  if (!isObject(value)) return undefined;
  switch (value['kind']) {
    case 'description': {
      const description = readDescription(value['description']);
      return description && { kind: 'description', description };
    }
    case 'candidate': {
      const candidate = readCandidate(value['candidate']);
      return candidate && { kind: 'candidate', candidate };
    }
    case 'media': {
      const { microphone, picture } = value;
      const isKnown = picture === 'none' || picture === 'camera' || picture === 'screen';
      return typeof microphone === 'boolean' && isKnown
        ? { kind: 'media', microphone, picture }
        : undefined;
    }
    default:
      return undefined;
  }
}

function readDescription(value: unknown): Description | undefined {
  if (!isObject(value)) return undefined;
  const { type, sdp } = value;
  const isKnown =
    type === 'offer' || type === 'answer' || type === 'pranswer' || type === 'rollback';
  return isKnown && isText(sdp, LIMITS.sdp) ? { type, sdp } : undefined;
}

function readCandidate(value: unknown): Candidate | undefined {
  if (!isObject(value)) return undefined;
  const { candidate, sdpMid = null, sdpMLineIndex = null, usernameFragment = null } = value;
  if (!isText(candidate, LIMITS.candidate)) return undefined;
  if (sdpMid !== null && !isText(sdpMid, 64)) return undefined;
  if (sdpMLineIndex !== null && !isCount(sdpMLineIndex, 0)) return undefined;
  if (usernameFragment !== null && !isText(usernameFragment, 256)) return undefined;
  return { candidate, sdpMid, sdpMLineIndex, usernameFragment };
}
