import type {
  CandidateMessage,
  DescriptionMessage,
  SignalingMessage,
} from '../../signaling/messages.ts';
import type { Plain } from '../../trace/plain.ts';

/** A description or candidate among the arguments of an `emit`. */
export interface Found {
  readonly message: SignalingMessage;
  /** Where it stood: an index of the arguments, then keys. */
  readonly path: readonly (string | number)[];
  /** What stood there besides it: other keys of the same object; `null` where there was nothing, a text for a text. */
  readonly rest: Plain;
}

const TYPES: readonly string[] = ['offer', 'answer', 'pranswer', 'rollback'];
/** `{ room, payload: { signal: { description } } }` is as deep as programs go. */
const DEPTH = 4;

type Fields = Readonly<Record<string, Plain | undefined>>;

/** Looks for the first description or candidate; `undefined` where there is none. */
export function findSignal(event: string, args: readonly Plain[]): Found | undefined {
  return look(args, [], event);
}

function look(value: Plain, path: Found['path'], event: string): Found | undefined {
  const here = path.length > 0 ? signalOf(value, path, event) : undefined;
  if (here !== undefined) return here;
  if (typeof value !== 'object' || value === null || path.length > DEPTH) return undefined;
  for (const [key, inner] of Object.entries(value) as [string, Plain][]) {
    const found = look(inner, [...path, path.length === 0 ? Number(key) : key], event);
    if (found !== undefined) return found;
  }
  return undefined;
}

function signalOf(value: Plain, path: Found['path'], event: string): Found | undefined {
  if (value === null) {
    // `emit('candidate', null)` and `emit('ice', { candidate: null })`.
    const isEnd = path.length === 1 ? /cand|^ice$/i.test(event) : path.at(-1) === 'candidate';
    return isEnd ? { message: { candidate: null }, path, rest: null } : undefined;
  }
  if (typeof value === 'string') {
    // The text of a description alone: the event says of which type.
    const type = TYPES.find((name) => new RegExp(name, 'i').test(event));
    return type !== undefined && value.startsWith('v=0')
      ? { message: { description: describe(type, value) }, path, rest: '' }
      : undefined;
  }
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { type, sdp, ...besideDescription } = value as Fields;
  if (typeof type === 'string' && TYPES.includes(type) && (isText(sdp) || type === 'rollback')) {
    const message = { description: describe(type, isText(sdp) ? sdp : '') };
    return { message, path, rest: orNull(besideDescription) };
  }
  const { candidate, sdpMid, sdpMLineIndex, usernameFragment, ...beside } = value as Fields;
  if (isText(candidate) && (sdpMid !== undefined || sdpMLineIndex !== undefined)) {
    const message: CandidateMessage = {
      candidate: {
        candidate,
        sdpMid: isText(sdpMid) ? sdpMid : null,
        sdpMLineIndex: typeof sdpMLineIndex === 'number' ? sdpMLineIndex : null,
        usernameFragment: isText(usernameFragment) ? usernameFragment : null,
      },
    };
    return { message, path, rest: orNull(beside) };
  }
  return undefined;
}

const isText = (value: Plain | undefined): value is string => typeof value === 'string';

const describe = (type: string, sdp: string): DescriptionMessage['description'] => ({
  type: type as RTCSdpType,
  sdp,
});

const orNull = (fields: Fields): Plain => (Object.keys(fields).length > 0 ? fields : null);

/** A copy of `value` in which `filling` stands at `path`. */
export function fill(value: Plain | readonly Plain[], path: Found['path'], filling: Plain): Plain {
  const [key, ...further] = path;
  if (key === undefined) return filling;
  if (Array.isArray(value)) {
    return value.map((inner: Plain, index) =>
      index === Number(key) ? fill(inner, further, filling) : inner,
    );
  }
  const fields = value as Fields;
  return { ...fields, [key]: fill(fields[key] ?? null, further, filling) };
}
