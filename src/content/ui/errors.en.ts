import type { ErrorsWords } from './errors.types.ts';

/** The list of errors in English. */
export const errorsEn: ErrorsWords = {
  locale: 'en',
  groups: {
    configuration: 'Configuration',
    negotiation: 'Negotiation',
    tracks: 'Tracks and senders',
    ice: 'Routes and encryption',
    devices: 'Camera, microphone, screen',
    channels: 'Data channels',
    closed: 'After close()',
  },
  ways: {
    throws: 'throws',
    rejects: 'rejects',
    event: 'event',
    state: 'state',
    silence: 'silence',
  },
  search: {
    label: 'Find an error',
    hint: 'Paste a message of your console, or type a name or a method.',
    found: (count) => (count === 1 ? '1 error' : `${String(count)} errors`),
    none: 'No entry says that. Try the name of the error alone, or the name of the method.',
  },
  fault: 'The program',
  cure: 'As it should be',
  produce: 'Produce it',
  heal: 'Run this one',
  running: 'Running…',
  came: 'In this browser, just now',
  nothingThrown: 'No error.',
  stuck:
    'It did not come to an end within 10 s. Perhaps this machine has no network interface, or the browser waits for your answer.',
  notLoaded: 'The program could not be loaded. Check the network and press again.',
  noPeerConnection: 'This browser does not let pages connect (no RTCPeerConnection).',
  recorded: (engine) => `${engine}, recorded`,
  recordedTitle: 'What the engines say',
  cause: 'Cause',
  device: {
    asks: 'Your browser may ask for your camera. What it shows stays here and is let go at once.',
    has: 'Recorded with a camera and a microphone; without them you may get `NotFoundError`.',
  },
  onlyRecorded: 'Recorded by a test: it needs a server of its own, or would harm this page.',
  section: 'In the book',
  inFaults: 'In the faults lab',
  helpers:
    'Helpers of these programs: `exchange(a, b)` carries offer, answer and candidates, `connect(a, b)` also waits for an open channel, `once()` waits for an event, `picture()` and `sound()` make tracks. What a program returns is shown.',
};
