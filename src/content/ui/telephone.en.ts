import type { TelephoneLabels } from '../../components/diagrams/telephone/labels.ts';
import type { TelephoneView } from '../../lib/views/telephone-models.ts';
import { momentText } from './times.ts';

const stages: TelephoneLabels['stages'] = {
  calling: {
    name: 'Dialling',
    like: 'A lifts the handset and dials.',
    but: 'Nothing has left A yet. An offer is set: a text that your program still has to carry to B.',
  },
  ringing: {
    name: 'Ringing',
    like: 'B’s telephone rings.',
    but: 'No telephone exchange found B. Your program brought the offer there, and your program called setRemoteDescription(). If anything is to ring, you play the sound.',
  },
  answered: {
    name: 'Picked up',
    like: 'B lifts the handset.',
    but: 'B sent an answer back the same way, and both sides agree on what to send. Nobody can hear anything yet: no route is known.',
  },
  line: {
    name: 'A line',
    like: 'The exchange has put the call through.',
    but: 'There is no exchange. Both browsers tried addresses (ICE) until one pair worked on both sides. It may be direct or lead through a relay.',
  },
  secret: {
    name: 'No one can listen in',
    like: 'A telephone has nothing like it: whoever has the wire can listen.',
    but: 'Both browsers agreed on keys (DTLS). Encryption is always on; there is no switch for it.',
  },
  talking: {
    name: 'Talking',
    like: 'Words go back and forth.',
    but: 'Words here are messages, sound or pictures, and they do not pass your server. Several kinds share one line.',
  },
  'hung-up': {
    name: 'Hanging up',
    like: 'One side hangs up, and the other hears the tone.',
    but: 'Nobody hears it. close() sends no goodbye that connectionState shows: on the other side it still says connected.',
  },
  noticed: {
    name: 'It dawns on the other',
    like: 'On a telephone this moment does not exist.',
    but: 'Checks have gone unanswered for seconds, so the other side now says disconnected. A goodbye of your own, through signaling, would have said so at once.',
  },
  over: {
    name: 'Over',
    like: 'Both handsets are down, and either may be lifted for the next call.',
    but: 'A has closed its own side, and that is all it ever knows. Neither connection can be used again: the next call needs two new ones.',
  },
};

function describe({ phones, latest, letter }: TelephoneView): string {
  if (phones.length === 0) return 'Two telephones, both on the hook.';
  const each = phones.map(
    ({ peer, lifted, line, connection, heard }) =>
      `${peer}: handset ${lifted ? 'up' : 'down'}, ICE ${line}, connectionState ${connection}${heard > 0 ? `, ${String(heard)} heard` : ''}.`,
  );
  const carried =
    letter?.where === 'underway' ? ` Signaling carries ${letter.kind} to ${letter.to}.` : '';
  return `${latest === undefined ? '' : `${stages[latest].name}. `}${each.join(' ')}${carried}`;
}

/** English words of the telephone. */
export const telephoneEn: TelephoneLabels = {
  title: 'The connection as a telephone call',
  empty: 'Both are on the hook. Run it, and each stage of the call appears here.',
  exchange: 'your signaling',
  message: {
    offer: 'offer',
    answer: 'answer',
    pranswer: 'pranswer',
    rollback: 'rollback',
    candidate: 'candidate',
    'end-of-candidates': 'no more candidates',
    bye: 'bye',
    other: 'message',
  },
  describe,
  stages,
  like: 'As with a telephone',
  but: 'But here',
  list: 'Stages of the call; choose one to go there',
  ahead: 'not yet',
  time: momentText,
};
