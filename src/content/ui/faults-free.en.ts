import type { FreeWords } from './faults-free.types.ts';

/** The free form in English. */
export const faultsFreeEn: FreeWords = {
  name: 'Two peers, every method a button',
  intro:
    'Two real connections, and every method they have. Nothing is switched off: what is not allowed, the browser refuses in its own words. Between them is a signaling channel that you can make as bad as you like.',
  start: 'Make two peers',
  startOver: 'Start over with new peers',
  first: 'Then create a data channel on A and watch, or take signaling into your own hands.',
  stopped: 'These peers are closed. Start over to go on.',
  mode: {
    label: 'Who answers messages',
    names: { hand: 'you, by hand', auto: 'a simple program', perfect: 'perfect negotiation' },
    hints: {
      hand: 'Local descriptions and candidates are sent. What arrives waits in the inbox until you press it, in any order and as often as you like.',
      auto: 'Offers when the browser asks for it, answers every offer, and has no idea of collisions.',
      perfect: 'As in the specification’s example: B is polite, A is not.',
    },
  },
  methodsOf: (peer) => `Methods of peer ${peer}`,
  groups: {
    add: 'What to connect',
    describe: 'Own description',
    take: 'The other’s description and candidates',
    ice: 'ICE and configuration',
    use: 'Channel, sender, transceiver',
    read: 'Only looking',
    end: 'The end',
  },
  bye: 'send “bye”',
  legal: 'allowed now',
  illegal: 'the browser should refuse: press it and read what it says',
  legalIn: (state) => `allowed in ${state}`,
  illegalIn: (state) => `not allowed in ${state}`,
  outcomes: (peer) => `What peer ${peer} was told to do, and how it ended`,
  noOutcome: 'What you call, and what the browser says to it, will stand here.',
  pending: 'still under way…',
  done: 'done',
  nothing: 'there is nothing yet that this could be called on',
  inbox: {
    title: (peer) => `Inbox of ${peer}`,
    empty: 'Nothing has arrived. Messages from the other peer appear here.',
    apply: (kind, peer) => `Apply ${kind} on ${peer}`,
    applied: 'applied',
  },
  channel: {
    title: 'The signaling channel',
    intro: 'What it does to each kind of message, in both directions, from now on.',
    kind: (kind) => kind,
    delay: 'delay',
    jitter: 'jitter',
    ms: (ms) => `${String(ms)} ms`,
    drop: 'lose',
    duplicate: 'deliver twice',
    reorder: 'let the next overtake',
    hold: 'hold back',
    release: 'Release',
    held: (count) =>
      count === 1 ? '1 message is held back.' : `${String(count)} messages are held back.`,
    reset: 'Make it good again',
  },
};
