import type { DescriptionsLabels } from '../../components/diagrams/sdp/labels.ts';
import type { CodecFacts } from '../../lib/sdp/facts.ts';
import { codecName } from './sdp-facts.ts';
import { linesEn } from './sdp-lines.en.ts';
import { explainWith } from './sdp-lines.types.ts';
import { sdpProblemEn } from './sdp-problems.en.ts';
import { momentText } from './times.ts';

/** Each codec once: H.264 stands there in many profiles. */
const names = (codecs: readonly CodecFacts[]): string =>
  [...new Set(codecs.map((codec) => codecName(codec, '')))].join(', ');

const MEDIA: Readonly<Record<string, string>> = {
  audio: 'sound',
  video: 'pictures',
  application: 'data channels',
};

const typeText = (type: RTCSdpType | undefined): string => type ?? '';

/** Words of the descriptions of a trace, in English. */
export const sdpPictureEn: DescriptionsLabels = {
  title: 'Session descriptions',
  empty:
    'As soon as a description is created or set, it appears here, line by line, with what each line means.',
  choose: 'Descriptions, in order of their calls',
  type: typeText,
  status: {
    calling: 'being set',
    refused: 'refused',
    made: 'created, not set',
    pending: 'pending',
    current: 'current',
    replaced: 'replaced',
    'rolled-back': 'rolled back',
    applied: 'applied',
  },
  time: momentText,
  brought: ({ peer, method, type, at }) =>
    method.startsWith('create')
      ? `${peer} made this ${typeText(type)} with ${method}() at ${momentText(at)}.`
      : `${peer} called ${method}(${typeText(type)}) at ${momentText(at)}.`,
  from: {
    argument: '',
    result: '',
    message: 'The browser made the text itself; this is how it was sent.',
    'other-side': 'The browser made the text itself; this is how the other peer was given it.',
  },
  noText: ({ type }) =>
    type === 'rollback'
      ? 'A rollback has no text: it takes the pending descriptions back.'
      : 'The text is not in the trace yet: the browser makes it during this call, and it appears here once it is sent.',
  refused: (name, message) => `Refused with ${name}: ${message}`,
  munged:
    'Munged: the text that was set differs from what the browser had created. The specification forbids that; compare the two.',
  changedOnWay: 'Changed on its way: the other peer had set another text.',
  toCause: 'What led to it?',
  views: {
    label: 'What to show',
    read: 'Line by line',
    beside: (what, type) => {
      switch (what) {
        case 'partner':
          return type === 'offer' ? 'Compare with its offer' : 'Compare with its answer';
        case 'before':
          return 'Compare with the one before';
        case 'created':
          return 'Compare with what was created';
        case 'origin':
          return 'Compare with what was sent';
      }
    },
  },
  short: ({ peer, method, type, at }) => `${peer} ${method}(${typeText(type)}), ${momentText(at)}`,
  explain: explainWith(linesEn),
  problem: sdpProblemEn,
  topics: {
    label: 'Show lines about',
    all: 'All lines',
    transport: 'Transport',
    candidates: 'Candidates',
    codecs: 'Codecs and RTP',
    media: 'Tracks and streams',
  },
  explainAll: 'Explain every line',
  session: 'Session: what holds for all sections',
  section: ({ mid, media, direction, isRejected }) =>
    [
      `${mid === undefined ? 'Section' : `mid ${mid}`}: ${MEDIA[media] ?? media}`,
      isRejected ? 'rejected' : media === 'application' ? '' : (direction ?? ''),
    ]
      .filter(Boolean)
      .join(' · '),
  codecs: names,
  lines: (count) => `${String(count)} ${count === 1 ? 'line' : 'lines'}`,
  line: (number) => `Line ${String(number)}`,
  point: 'Point at a line, or go from line to line with ↑ and ↓: what it means is told here.',
  spec: (name) => name,
  comparison: {
    onlyDifferences: 'Only differences',
    status: {
      same: 'same',
      changed: 'changed',
      dropped: 'gone',
      added: 'new',
      own: 'its own',
    },
    answerStatus: {
      same: 'accepted',
      changed: 'answered otherwise',
      dropped: 'not accepted',
      added: 'added',
      own: 'its own',
    },
    section: {
      same: 'nothing differs',
      changed: 'differs',
      rejected: 'rejected (port 0)',
      gone: 'gone',
      new: 'new',
    },
    kept: (codecs) => `In both: ${names(codecs)}.`,
    dropped: (codecs) => `Only in the first: ${names(codecs)}.`,
    none: 'The two say the same, line for line.',
    own: (count) =>
      `What each side says for itself: credentials, certificate, candidates, sources (${String(count)})`,
    absent: 'not there',
  },
};
