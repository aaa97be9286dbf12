import type { Codecs } from './codecs.ts';
import type { KnownKind, LineFacts } from './facts.ts';
import { CODEC_READERS } from './read-codecs.ts';
import { MEDIA_READERS, readMediaLine } from './read-media.ts';
import { TRANSPORT_READERS } from './read-transport.ts';
import { count, words, type Reader } from './reading.ts';

const READERS: ReadonlyMap<string, Reader> = new Map(
  [MEDIA_READERS, CODEC_READERS, TRANSPORT_READERS].flatMap((readers) => Object.entries(readers)),
);

/** Whether some known attribute begins with `text`, as one that was cut off does. */
export const beginsAttribute = (text: string): boolean =>
  text !== '' && [...READERS.keys()].some((name) => name.startsWith(text));

/** Attributes whose kind has another name. */
const KIND_OF: Readonly<Record<string, KnownKind>> = {
  sendrecv: 'direction',
  sendonly: 'direction',
  recvonly: 'direction',
  inactive: 'direction',
  maxptime: 'ptime',
};

const unreadable = (of: KnownKind): LineFacts => ({ kind: 'unreadable', of });

/** `a=name:value` or `a=name`, without `a=`. */
function readAttribute(text: string, codecs: Codecs): LineFacts {
  const colon = text.indexOf(':');
  const name = colon === -1 ? text.trimEnd() : text.slice(0, colon);
  const reader = READERS.get(name);
  if (reader === undefined) return { kind: 'unknown', name };
  const value = colon === -1 ? '' : text.slice(colon + 1);
  const kind = (KIND_OF[name] ?? name) as KnownKind;
  return reader(value, { name, codecs }) ?? unreadable(kind);
}

function readOrigin(value: string): LineFacts {
  const [username, sessionId, sessionVersion, , addressType, address] = words(value);
  if (username === undefined || sessionId === undefined || sessionVersion === undefined)
    return unreadable('origin');
  const isRead =
    /^\d+$/.test(sessionId) && /^\d+$/.test(sessionVersion) && /^IP[46]$/.test(addressType ?? '');
  if (!isRead || address === undefined) return unreadable('origin');
  return { kind: 'origin', username, sessionId, sessionVersion, address };
}

function readBandwidth(value: string): LineFacts {
  const match = /^([\w-]+):(\d+)\s*$/.exec(value);
  const amount = count(match?.[2]);
  if (!match || amount === undefined) return unreadable('bandwidth');
  return { kind: 'bandwidth', modifier: match[1] ?? '', value: amount };
}

/** What a line says, in a section with `codecs`. `a=mid:0` is a mid. @see https://www.rfc-editor.org/rfc/rfc8866#section-5 */
export function readLine(text: string, codecs: Codecs): LineFacts {
  const match = /^([a-z])=(.*)$/s.exec(text);
  const [letter, value] = [match?.[1], match?.[2] ?? ''];
  if (letter === undefined) return { kind: 'unknown', name: '' };
  switch (letter) {
    case 'v':
      return /^\d+\s*$/.test(value)
        ? { kind: 'version', version: value.trim() }
        : unreadable('version');
    case 'o':
      return readOrigin(value);
    case 's':
      return { kind: 'session-name', name: value };
    case 't': {
      const times = /^(\d+) (\d+)\s*$/.exec(value);
      if (!times) return unreadable('timing');
      return { kind: 'timing', start: times[1] ?? '', stop: times[2] ?? '' };
    }
    case 'm':
      return readMediaLine(value, codecs) ?? unreadable('media');
    case 'c': {
      const address = /^IN IP[46] (\S+)\s*$/.exec(value)?.[1];
      return address === undefined ? unreadable('connection') : { kind: 'connection', address };
    }
    case 'b':
      return readBandwidth(value);
    case 'a':
      return readAttribute(value, codecs);
    case 'i':
    case 'u':
    case 'e':
    case 'p':
    case 'r':
    case 'z':
    case 'k':
      return { kind: 'information', letter, value };
    default:
      return { kind: 'unknown', name: letter };
  }
}
