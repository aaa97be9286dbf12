import type { ScopeWords, SpokenChange } from './scope.types.ts';

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

const change = ({ peer, attribute, to }: SpokenChange): string => `${peer} ${attribute} ${to}`;

/** The scope panel in English. */
export const scopeEn: ScopeWords = {
  scope: 'Two peers and their states',
  peer: (peer) => `Peer ${peer}`,
  role: { offerer: 'makes the offer', answerer: 'makes the answer' },

  source: {
    choose: 'Scenario',
    connect: 'Connect two peers',
    run: 'Run',
    runAgain: 'Run again',
    stop: 'Stop',
    playRecorded: 'Play the recording',
    showRecordedInstead: 'Show the recorded run instead',
    progress: 'Progress of the run',
  },

  status: {
    idle: 'Two real RTCPeerConnections will connect, here in your browser.',
    preparing: 'Getting ready…',
    running: 'Recording',
    done: (events, time) => `Recorded ${String(events)} events in ${time}.`,
    cancelled: 'Stopped. Everything it opened is closed; what it recorded stays here.',
    recorded: (engine) => `This run was recorded earlier, in ${engine}.`,
    imported: (file) => `This run comes from the file ${file}.`,
    clock: (elapsedMs, expectedMs) => `${seconds(elapsedMs)} s of about ${seconds(expectedMs)} s`,
    origin: { live: 'live', recorded: 'recorded', imported: 'from a file', simulated: 'simulated' },
  },

  problem: {
    noPeerConnection:
      'This browser has no RTCPeerConnection, or it is switched off, so nothing can connect here. You can play runs recorded in other browsers.',
    noNetwork:
      'The browser found no network interface to connect over: it gathers candidates, finds none, and would never finish. Check that this machine is on a network. Meanwhile you can play a recording.',
    tooMany:
      'Chromium allows a page 500 peer connections and frees closed ones only when it next collects garbage. This page has used them up. Wait half a minute and try again, or open the page in a new tab.',
    stalled: (step, waitingFor) =>
      `The run got stuck and was ended. It was at the step “${step}” and waited for ${waitingFor}.`,
    unsupported:
      'This browser cannot run this scenario. A recording from a browser that can is below.',
    failed: (name, message) => `The run ended with an error: ${name}: ${message}`,
    notLoaded: 'A part of this page did not load. Check the connection and try again.',
    dismiss: 'Dismiss',
  },

  player: {
    label: 'Playback',
    play: 'Play',
    replay: 'Play again',
    pause: 'Pause',
    previousState: 'Previous state change',
    nextState: 'Next state change',
    previousEvent: 'Previous event',
    nextEvent: 'Next event',
    start: 'To the start',
    end: 'To the end',
    position: 'Playback position',
    positionText: (event, of, time) => `event ${String(event)} of ${String(of)}, ${time}`,
    tempo: 'Speed',
    tempoAuto: 'Slow motion',
    tempoSteps: 'State by state',
    tempoReal: 'Real time',
    tempoSlow: (times) => `1/${String(times)} speed`,
    waiting: 'Waiting for the next event',
  },

  now: {
    label: 'What just happened',
    empty: 'What happens, and why, is told here step by step.',
    selected: 'Selected',
    goThere: 'Go there',
    toCause: 'To its cause',
    unselect: 'Clear selection',
  },

  pictures: {
    label: 'Other views of the same recording',
    names: {
      changes: 'State changes',
      sequence: 'Sequence',
      timeline: 'Timeline',
      candidates: 'Candidates',
      descriptions: 'SDP',
      telephone: 'Telephone',
      transcript: 'Transcript',
    },
    empty: 'Nothing has happened yet.',
    recorded: (engine) => `Recorded in ${engine}. Your own run will take its place.`,
    loading: 'Loading…',
    again: 'Try again',
    machinesOf: (peer) => `State machines of peer ${peer}`,
  },

  changes: {
    caption: 'Every state change so far',
    time: 'Time',
    peer: 'Peer',
    change: 'Change',
    cause: 'Cause',
    empty: 'Press Run: each state change appears here with its time and cause.',
    count: (count) => `${String(count)} state changes`,
    withTransports: 'Include transports and channels',
    inferred: 'inferred from the order of events',
    unknown: 'not known',
    jump: (index) => `Go to state change ${String(index)}`,
  },

  file: {
    download: 'Download trace',
    open: 'Open a trace…',
    kept: 'The trace on screen is still the one you had.',
    where: 'Where',
    line: (line) => `Line ${String(line)}`,
    expected: 'Expected',
    found: 'Found',
    error: {
      'trace-order': 'The events are out of order.',
      'trace-empty': 'The file is empty.',
      'trace-too-large': 'The file is too large to be read here.',
      'trace-not-json': 'A line is not JSON.',
      'trace-not-a-trace': 'This is not a trace: its first line does not say so.',
      'trace-version': 'This trace was written by another version, which this page cannot read.',
      'trace-event': 'A line is not an event that a trace can hold.',
      'trace-cut-off': 'The file is cut off: its end is missing.',
    },
    unreadable: 'The browser could not read the file.',
  },

  keys: {
    title: 'Keyboard',
    hint: 'These work while the focus is inside the panel.',
    space: 'Space',
    commands: {
      'play-pause': 'play or pause',
      'next-event': 'next event',
      'previous-event': 'previous event',
      'next-state': 'next state change',
      'previous-state': 'previous state change',
      start: 'to the start',
      end: 'to the end',
      cause: 'to the cause',
      slower: 'slower',
      faster: 'faster',
      unselect: 'clear selection',
    },
  },

  say: {
    change,
    more: (count, last) =>
      `${String(count)} more state changes; now ${last.map(change).join(', ')}`,
  },
};
