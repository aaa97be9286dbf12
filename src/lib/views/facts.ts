import type { CallEvent, FiredEvent, ObjectId, SettleEvent, TraceEvent } from '../trace/events.ts';
import type { Fact, ObjectView } from './models.ts';
import { asReference, field, numberField, textField } from './plain-read.ts';
import {
  addressText,
  callText,
  candidateNews,
  INTERFACE_OF,
  longer,
  short,
  valueText,
} from './short-text.ts';

/** What is known of an event besides itself. */
export interface FactContext {
  /** The object that it happened on, where the trace introduced one. */
  readonly object: ObjectView | undefined;
  /** Of a settle event: its call, where it was seen. */
  readonly call: CallEvent | undefined;
  /** The label of any object, such as the kind of a track. */
  readonly labelOf: (on: ObjectId) => string | undefined;
}

/** The object as a place in a sentence; `undefined` for the connection itself. */
function placeOf(object: ObjectView | undefined): Extract<Fact, { what: 'call' }>['place'] {
  if (object === undefined || object.kind === 'pc') return undefined;
  const label = object.label === undefined ? undefined : short(object.label);
  return { kind: object.kind, interface: INTERFACE_OF[object.kind], label };
}

function settleFact({ peer, outcome }: SettleEvent, call: CallEvent | undefined): Fact {
  const code = call === undefined ? undefined : callText(call);
  const error =
    'error' in outcome && outcome.error !== undefined
      ? { name: short(outcome.error.name), message: longer(outcome.error.message) }
      : undefined;
  return { what: 'settle', peer, code, how: outcome.how, error };
}

/** What an event other than `icecandidate` was about, in a few characters; empty where there is nothing to say. */
function aboutEvent({ name, detail }: FiredEvent, { labelOf }: FactContext): string {
  switch (name) {
    case 'icecandidateerror': {
      const code = numberField(detail, 'errorCode');
      const parts = [
        code === null ? '' : String(code),
        short(textField(detail, 'errorText') ?? ''),
      ];
      return parts.filter((part) => part !== '').join(' ');
    }
    case 'track': {
      const track = field(detail, 'track');
      const id = asReference(track);
      return short((id === undefined ? undefined : labelOf(id)) ?? valueText(track));
    }
    case 'error':
      return valueText(field(detail, 'error'));
    case 'datachannel':
      return short(textField(detail, 'label') ?? '');
    case 'message':
      return valueText(field(detail, 'data'));
    default:
      return '';
  }
}

function eventFact(event: FiredEvent, context: FactContext): Fact {
  const { peer, name } = event;
  if (name !== 'icecandidate') {
    return {
      what: 'event',
      peer,
      name,
      place: placeOf(context.object),
      about: aboutEvent(event, context),
    };
  }
  const news = candidateNews(event);
  return news.kind === 'candidate'
    ? { what: 'candidate', peer, type: news.type, address: news.address }
    : { what: 'candidates-end', peer, form: news.kind };
}

/** The field of a mark that says what it is about, by the mark's name. */
const MARK_FIELD: ReadonlyMap<string, string> = new Map([
  ['scenario', 'scenario'],
  ['step', 'step'],
  ['stalled', 'waitingFor'],
  ['end', 'status'],
  ['note', 'note'],
  ['ignored', 'reason'],
  ['command', 'command'],
  ['peer-gone', 'how'],
  ['flow', 'state'],
  ['channel', 'label'],
  ['phase', 'phase'],
  ['phase-end', 'phase'],
  ['construction-refused', 'name'],
  ['certificate', 'expires'],
]);

/** What `event` says, in pieces that a language puts into a sentence. */
export function factOf(event: TraceEvent, context: FactContext): Fact {
  const { object } = context;
  switch (event.type) {
    case 'construct':
      return { what: 'construct', peer: event.peer };
    case 'appear': {
      const label = object?.label === undefined ? undefined : short(object.label);
      const state = event.state === undefined ? undefined : short(event.state);
      return {
        what: 'appear',
        peer: event.peer,
        interface: INTERFACE_OF[event.kind],
        label,
        state,
      };
    }
    case 'call':
      return { what: 'call', peer: event.peer, code: callText(event), place: placeOf(object) };
    case 'settle':
      return settleFact(event, context.call);
    case 'state': {
      const { peer, machine, from, to, seen } = event;
      const label = object?.label === undefined ? undefined : short(object.label);
      return { what: 'state', peer, machine, label, from, to, read: seen === 'read' };
    }
    case 'event':
      return eventFact(event, context);
    case 'message': {
      const { phase, kind, from, to, fault } = event;
      return { what: 'message', phase, kind, from, to, fault };
    }
    case 'selected-pair': {
      if (event.pair === null) return { what: 'selected-pair', peer: event.peer, ends: undefined };
      const { local, remote } = event.pair;
      const [one, other] = [local, remote].map((end) =>
        `${end.candidateType ?? '?'} ${addressText(end)}`.trim(),
      ) as [string, string];
      return { what: 'selected-pair', peer: event.peer, ends: [one, other] };
    }
    case 'stats': {
      const count = event.reports.length + (event.kept?.length ?? 0);
      return { what: 'stats', peer: event.peer, count };
    }
    case 'console': {
      const text = short(
        event.args
          .slice(0, 8)
          .map((arg) => valueText(arg))
          .join(' '),
      );
      return { what: 'console', peer: event.peer, level: event.method ?? event.level, text };
    }
    case 'thrown': {
      const { how, where } = event;
      const error = { name: short(event.error.name), message: longer(event.error.message) };
      const at = where === undefined ? undefined : `${short(where.file)}:${String(where.line)}`;
      return { what: 'thrown', how, error, at };
    }
    case 'mark': {
      const about = short(textField(event.detail, MARK_FIELD.get(event.name) ?? '') ?? '?');
      const scenario = textField(event.detail, 'scenario');
      return { what: 'mark', peer: event.peer, name: short(event.name), about, scenario };
    }
  }
}
