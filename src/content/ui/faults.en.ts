import type { FaultsWords } from './faults.types.ts';

const seconds = (ms: number): string => {
  const s = ms / 1000;
  return s < 10 && !Number.isInteger(s) ? s.toFixed(1) : s.toFixed(0);
};

/** The faults lab in English, but for the faults themselves. */
export const faultsEn: FaultsWords = {
  choose: 'Fault',
  groups: {
    signaling: 'Messages: early, late, twice, at once',
    program: 'The program: forgotten, or out of order',
    candidates: 'Candidates: missing, or leading nowhere',
    leaving: 'The end: somebody is gone',
    sdp: 'Descriptions: changed by hand',
  },
  own: 'On your own',
  step: { break: 'Break it', why: 'Why', cure: 'Heal it' },

  symptom: 'How you meet it',
  takes: {
    moment: 'over in a moment',
    about: (s) => `about ${String(s)} s`,
    here: 'this browser',
  },
  press: {
    break: 'Break it',
    again: 'Break it again',
    stop: 'Stop',
    real: 'Play a recording of the real thing',
    next: (name) => `Next fault: ${name}`,
  },
  status: {
    preparing: 'Getting ready…',
    running: 'Running on real connections.',
    clock: (leftMs) => `about ${String(Math.ceil(leftMs / 1000))} s to go`,
    overtime: 'taking a little longer than usual',
    progress: 'Progress',
    broken: 'It is broken. What the browser said is below; then heal it.',
    healed: 'Healed.',
    stopped: 'Stopped. Everything it opened is closed; what was recorded stays.',
    recorded: (engine) => `Recorded earlier in ${engine}.`,
    recordedTag: 'recorded',
  },
  expected: {
    title: 'What should happen',
    cureTitle: 'What the cure should do',
    expected: 'Expected',
    observed: 'Observed up to the playhead',
    met: { yes: 'met', no: 'not met', 'not yet': 'not yet' },
    count: (met, of) => `${String(met)} of ${String(of)} met`,
    otherEngine: (engine) =>
      `Nothing is known of this browser. What it does is compared with ${engine}, and may differ.`,
    phrase: {
      reaches: (attribute, state) => `\`${attribute}\` reaches \`${state}\``,
      neverReaches: (attribute, state) => `\`${attribute}\` never reaches \`${state}\``,
      stays: (attribute, state) => `\`${attribute}\` stays \`${state}\``,
      within: ({ fromMs, toMs }) => `after ${seconds(fromMs)}–${seconds(toMs)} s`,
      refused: (method, error, times) =>
        `\`${method}()\` is refused with \`${error}\`${times > 1 ? `, ${String(times)} times or more` : ''}`,
      accepted: (method) => `\`${method}()\` succeeds`,
      notCalled: (method) => `\`${method}()\` is not called`,
      pending: (method) => `the promise of \`${method}()\` never settles`,
      fires: (event) => `\`${event}\` fires`,
      neverFires: (event) => `\`${event}\` never fires`,
      told: (message) => `receives the message \`${message}\``,
      pair: (end, type) => `the selected pair’s ${end} candidate is \`${type}\``,
      codec: (mimeType) => `sends \`${mimeType}\``,
      neverCodec: (mimeType) => `never sends \`${mimeType}\``,
      mark: {
        'handler-attached': '`ontrack` is attached',
        'handler-called': '`ontrack` is called',
        queued: 'puts a candidate in its queue',
        ignored: 'ignores a message that belongs to nothing',
        'gave-up': 'gives up',
      },
      noMark: {
        'handler-attached': '`ontrack` is not attached',
        'handler-called': '`ontrack` is never called',
        queued: 'puts nothing in a queue',
        ignored: 'ignores nothing',
        'gave-up': 'does not give up',
      },
    },
    seen: {
      notYet: 'not yet',
      missing: 'did not happen',
      stayedAway: 'never, right to the end',
      from: (state) => `\`${state}\` from the start`,
      fulfilled: 'succeeded',
      called: 'called, and still pending',
      fired: 'fired',
      arrived: 'arrived',
      marked: 'done',
      jump: (time) => `Go to ${time}`,
    },
  },
  why: {
    first: 'Read it now, or break it first and see for yourself.',
    spec: 'In the specification:',
    rule: 'Remember',
  },
  cure: {
    first: 'Break it first; then this button heals it.',
    onlyLive: 'A recording cannot be healed. Break it yourself, then heal it here.',
    goesOn: 'on the same connections',
    afresh: 'on new connections',
  },
  nearest: 'What a page cannot do',
  notes: {
    'channel-lost-with-failure':
      'Firefox closed the data channel along with the failure; the restart does not bring it back.',
    'loss-not-silent': 'This time the loss was not silent: A was told that DTLS had closed.',
    'new-connection':
      'Firefox does not bring DTLS back on the old connection, so a new one is made here.',
  },
};
