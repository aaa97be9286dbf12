import type { RecoveryWords } from './errors-recovery.types.ts';

/** The comparison of recoveries in English. */
export const recoveryEn: RecoveryWords = {
  title: 'Recovery compared',
  question: 'Five connections lose the other side at the same moment. Which way back is best?',
  strategies: {
    nothing: 'Do nothing, leave it to the browser',
    'restart-disconnected': '`restartIce()` at `disconnected`',
    'restart-failed': '`restartIce()` at `failed`',
    'rebuild-failed': 'A new connection at `failed`',
    'rebuild-told': 'A new connection as soon as signaling says that the other side is back',
  },
  loss: {
    label: 'What happens to the other side',
    each: {
      returns: 'Its page is gone, another one comes after 8 s',
      short: 'Its network is cut for 8 s',
      long: 'Its network is cut for longer than the browser waits',
    },
    about: {
      returns: 'A reload or a crash. This one runs in your browser, on five real pairs.',
      short:
        'A lift, a tunnel. No page can cut a network, so this was recorded by a test that dropped all packets.',
      long: 'Cut until 4 s after `failed`: 20 s in Chromium, 34 s in Firefox. Recorded in the same way.',
    },
  },
  engine: 'Recorded in',
  run: 'Run it here',
  again: 'Run it again',
  stop: 'Stop watching',
  recorded: (engine) => `Recorded in ${engine}`,
  live: 'In this browser, just now',
  status: {
    connecting: 'Connecting five pairs…',
    gone: (seconds) =>
      `The other side is gone, ${String(seconds)} s ago. Now wait: the browser notices after 6 to 10 s.`,
    back: (seconds) =>
      `It can be reached again. ${String(seconds)} s since the loss; two strategies wait for failed, after 16 s in Chromium and 30 s in Firefox.`,
    over: 'Done. Every strategy has had its time.',
    stopped: 'Stopped. What was seen so far stays.',
    failed:
      'The pairs could not be connected in this browser. The recorded runs show what happens.',
    notLoaded: 'The program could not be loaded. Check the network and press again.',
    noPeerConnection: 'This browser does not let pages connect (no RTCPeerConnection).',
  },
  notSilent:
    'In this browser a page that goes takes its leave: DTLS and the channels close at once, though `connectionState` says nothing yet.',
  drawing: {
    seconds: (seconds) => `${String(seconds)} s`,
    back: 'can be reached again',
    acts: { restart: 'restarts ICE', rebuild: 'makes a new connection' },
    answered: (seconds) => `first answer after ${seconds} s`,
    unanswered: 'no answer',
    legend:
      'A bar is A’s `connectionState`. ▲ is when the program acts, ◯ the first message that is answered. 0 is the loss.',
  },
  table: {
    caption: 'What came of each strategy',
    strategy: 'Strategy',
    recovered: 'Messages again',
    connection: 'Connection, senders, `mid`s',
    channel: 'Old channel, and what was sent meanwhile',
    saw: 'What the user saw',
    never: 'never',
    waiting: 'not yet',
    after: (seconds) => `after ${seconds} s`,
    kept: 'kept',
    anew: 'new',
    none: 'dead',
    delivered: 'delivered',
    lost: 'lost',
    frozen: (seconds) => `a frozen picture for ${seconds} s`,
    frozenForEver: 'a frozen picture until somebody reloads',
    connectedButDead: '“connected”, and nothing moves',
  },
};
