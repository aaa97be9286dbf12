import type { SequenceRow } from '../../lib/views/models.ts';
import { ignoredEn } from './ignored.en.ts';
import { faultsStepsEn } from './faults-steps.en.ts';
import { markWords } from './mark-words.ts';
import { detailText, laneName, MACHINE_NAMES } from './pictures.names.ts';
import type { PicturesWords } from './pictures.types.ts';
import { scenariosEn } from './scenarios.en.ts';
import { axisText, durationText, momentText } from './times.ts';

const FAULTS: ReadonlyMap<string, string> = new Map([
  ['delayed', 'delayed'],
  ['reordered', 'reordered'],
  ['duplicated', 'duplicated'],
  ['dropped', 'lost'],
  ['held', 'held back'],
  ['rejected', 'refused'],
]);

const MESSAGES = {
  offer: 'offer',
  answer: 'answer',
  pranswer: 'pranswer',
  rollback: 'rollback',
  candidate: 'candidate',
  'end-of-candidates': 'no more candidates',
  bye: 'bye',
  other: 'message',
} as const;

const JOINT = {
  ice: 'ICE: a direct path',
  dtls: 'DTLS: encrypted',
  sctp: 'SCTP: associated',
  channel: 'data channel: open',
} as const;

/** A Map, as a trace may name its marks anything, `constructor` as well. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['scenario', 'the run begins'],
  ['end', 'the run ends'],
  ['stalled', 'the run came to a halt'],
  ['cancelled', 'the run was stopped'],
  ['peer-gone', 'the peer is gone'],
  ['stays-awake', 'candidates that lead nowhere keep ICE waiting'],
  ['ignored', 'a message is ignored'],
  ['flow', 'bytes in bulk'],
  ['channel', 'attributes of the channel are read'],
  ['limits', 'limits are read'],
  ['queued', 'a candidate is queued'],
  ['handler-attached', 'ontrack is attached'],
  ['handler-called', 'ontrack is called'],
  ['gave-up', 'the program gives up'],
  ['phase-end', 'the program has come to its end'],
  ['gathering-round', 'candidates are gathered'],
  ['construction-refused', 'the browser refuses the configuration'],
  ['certificate', 'a certificate of the page’s own'],
]);

const marks = markWords(scenariosEn, ignoredEn, faultsStepsEn);

function mark(name: string, detail: Readonly<Record<string, unknown>>): string {
  const { scenario, step, note } = detail;
  if (name === 'phase') return detail['phase'] === 'cure' ? 'the cure begins' : 'the fault begins';
  const told = marks.step(scenario, step) ?? marks.note(note);
  return (
    MARKS.get(name) ?? told ?? detailText(detail, 'note') ?? detailText(detail, 'step') ?? name
  );
}

function describe(row: SequenceRow, done: boolean): string {
  switch (row.kind) {
    case 'construct':
      return `${row.peer}: new RTCPeerConnection()`;
    case 'call': {
      const end = row.error !== undefined && done ? `, fails with ${row.error.name}` : '';
      return `${row.peer} calls ${row.method}(${row.sdpType ?? ''})${done ? end : ', pending'}`;
    }
    case 'state':
      return `${row.peer}: ${MACHINE_NAMES[row.machine].full} ${row.from} to ${row.to}`;
    case 'event':
      return `${row.peer}: event ${row.name} ${String(row.subject ?? '')}`.trimEnd();
    case 'message': {
      const fault = row.fault === undefined ? '' : `, ${FAULTS.get(row.fault) ?? row.fault}`;
      const way = `${row.from} sends ${MESSAGES[row.carries]} to ${row.to} by signaling${fault}`;
      return done ? way : `${way}, on its way`;
    }
    case 'joint':
      return `Between ${row.with} and ${row.peer}, without signaling: ${JOINT[row.what]}`;
    case 'mark':
      return mark(row.name, row.detail);
  }
}

/** English words of the pictures. */
export const picturesEn: PicturesWords = {
  sequence: {
    title: 'Sequence of events between the two peers; arrow keys choose one',
    pair: 'Two peers to draw',
    empty: 'Nothing has happened yet.',
    channel: 'signaling',
    time: momentText,
    later: (ms) => `${durationText(ms)} later`,
    machine: MACHINE_NAMES,
    message: MESSAGES,
    fault: (fault) => FAULTS.get(fault) ?? fault,
    joint: JOINT,
    mark,
    candidates: (toRight, toLeft) =>
      [
        toLeft > 0 ? `← ${String(toLeft)}` : '',
        'candidates',
        toRight > 0 ? `${String(toRight)} →` : '',
      ]
        .join(' ')
        .trim(),
    describe,
    fold: 'Fold candidates',
    toNow: 'Back to now ↓',
  },
  timeline: {
    title: 'States of both peers over time',
    empty: 'Nothing has happened yet.',
    slider: 'Position in time',
    position: (events, of, ms) => `event ${String(events)} of ${String(of)}, ${momentText(ms)}`,
    tick: axisText,
    duration: durationText,
    lane: laneName,
    calls: 'calls',
    messages: 'messages',
    path: (lane, peer, states) => `${lane} of ${peer}: ${states.join(', ')}`,
    count: (marks) => `${String(marks)}×`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    zoom: (times) => `${String(times)}×`,
  },
  candidates: {
    title: 'Candidates and candidate pairs',
    empty: 'Nobody has gathered a candidate yet.',
    peer: (peer) => `Peer ${peer}`,
    local: 'Its own (local)',
    remote: 'From the other peer (remote)',
    noneLocal: 'None gathered yet.',
    noneRemote: 'None received yet.',
    column: {
      type: 'type',
      protocol: 'protocol',
      address: 'address',
      port: 'port',
      fragment: 'usernameFragment',
      mid: 'sdpMid',
      gathered: 'gathered',
      given: 'added',
      delivered: 'added by the other peer',
    },
    time: momentText,
    notYet: 'not yet',
    inDescription: 'in the description',
    hidden: 'mDNS name',
    untold: '–',
    component: (component) =>
      component === 1 ? 'RTP' : component === 2 ? 'RTCP' : String(component),
    endOfCandidates: (side, ms) =>
      side === 'local'
        ? `Gathering ended at ${momentText(ms)}.`
        : `Told at ${momentText(ms)} that no more will come.`,
    pairs: 'Candidate pairs',
    noPairs: 'No pair is known yet.',
    nominated: 'nominated',
    notNominated: 'not nominated',
    selected: 'selected: in use',
    difference:
      'Nominated: the controlling peer proposed the pair. Selected: the transport sends on it now.',
    checks: (sent, answered) => `${String(sent)} checks, ${String(answered)} answered`,
    roundTrip: (ms) => `round trip ${durationText(ms)}`,
  },
  transcript: {
    title: 'Transcript',
    empty: 'Nothing has happened yet.',
    time: momentText,
    goTo: (time) => `Go to ${time}`,
    why: 'why?',
    whyOf: (sentence) => `Why? To the cause of: ${sentence}`,
    earlier: (lines) => `Show ${String(lines)} earlier lines`,
    later: (lines) => `Show ${String(lines)} later lines`,
    copy: 'Copy as text',
    copied: 'Copied',
    copyFailed: 'The browser did not let the page copy. Select the lines instead.',
  },
};
