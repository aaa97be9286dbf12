import type { SampleWords, SpokenPlace } from './sample.types.ts';

const at = ({ file, line }: SpokenPlace): string =>
  file === undefined ? `line ${String(line)}` : `${file}, line ${String(line)}`;

const counted = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

/** The sample card in English. */
export const sampleEn: SampleWords = {
  label: 'Runnable code',

  bar: {
    label: 'Run the code',
    run: 'Run',
    runAgain: 'Run again',
    stop: 'Stop',
    edit: 'Edit',
    done: 'Done editing',
    reset: 'Reset',
    copy: 'Copy',
    share: 'Share',
    shortcut: (keys) => `${keys} runs it, too.`,
  },

  status: {
    none: 'Press Run: the connections are real, here in your browser.',
    compiling: 'Reading the code…',
    starting: 'Preparing the run…',
    running: 'Running',
    idle: 'The code ran to its end.',
    silent: 'The code does not respond.',
    stopped: 'Stopped. What it recorded stays here.',
    dead: 'The run ended unexpectedly.',
    unstartable: 'The run could not start.',
    idleWith: (connections) =>
      `The code ran to its end; ${counted(connections, 'connection lives', 'connections live')} on.`,
    broken: (problems) => `Not run: ${counted(problems, 'error', 'errors')} in the code.`,
    failed: (problems) => `Ran into ${counted(problems, 'error', 'errors')}.`,
  },

  done: {
    copied: 'Code copied.',
    notCopied: 'Could not copy. Select the code and copy it by hand.',
    reset: 'Back to the original code.',
    undone: 'Your changes are back.',
    editorOpen: (file) => `Editor open: ${file}`,
    editorClosed: 'Editor closed.',
  },

  problem: {
    label: 'Errors',
    kind: {
      syntax: () => 'This cannot be read as JavaScript or TypeScript.',
      'not-erasable': () =>
        'This TypeScript is more than types, and types are only erased here. Write enum, namespace, parameter properties and import = as plain JavaScript.',
      import: () =>
        'There is no module to import here. Put everything it needs into the code itself.',
      'too-large': () => 'The code is too long to be run.',
      thrown: (name) => `Uncaught ${name}`,
      rejection: (name) => `A promise was rejected and nothing handled it: ${name}`,
      loop: () => 'Stopped: for more than a second this loop let nothing else happen.',
    },
    meaning: {
      InvalidStateError: 'It cannot be done in the current state.',
      InvalidAccessError: 'The object cannot take this argument.',
      InvalidModificationError: 'It changes a part that must not change.',
      OperationError: 'The browser tried and could not do it.',
      TypeError: 'A value has the wrong type or shape.',
      ReferenceError: 'Nothing of this name is declared.',
      SyntaxError: 'It does not follow the grammar.',
      RangeError: 'A value is out of range.',
      NotAllowedError: 'The user or the browser did not allow it.',
      NotFoundError: 'No device fits the request.',
      NotReadableError: 'The device is there but cannot be read.',
      NotSupportedError: 'This browser does not support it.',
      OverconstrainedError: 'No device meets the constraints.',
      AbortError: 'The operation was aborted.',
      SecurityError: 'It is blocked here, for security.',
      UnknownError: 'The browser does not say why.',
    },
    browser: 'In the browser’s words',
    parser: 'In the parser’s words',
    at,
    continueAnyway: 'Continue anyway',
    continueMeans:
      'Runs again from the start and lets loops take their time. You can always stop it.',
    silent:
      'The code never pauses, so it does not respond. Press Stop: it ends at once, and your code stays.',
    dead: 'The frame that ran the code went elsewhere, ran out of memory or flooded the page, and was removed. Your code is still here: change it and run it again.',
    unstartable:
      'The code that ran before still keeps the browser busy, so a new run cannot start. Reloading the page frees it. Your changes are saved.',
    reload: 'Reload the page',
    notLoaded: 'What runs the code could not be loaded. Check your connection and try again.',
    noEditor: 'The editor could not be loaded. Check your connection and try again.',
    again: 'Try again',
    noPeerConnection:
      'This browser has no RTCPeerConnection, or it is switched off: code runs, but cannot connect.',
    dropped: (events, problems) => {
      const parts = [
        events > 0 && counted(events, 'event', 'events'),
        problems > 0 && counted(problems, 'error', 'errors'),
      ].filter((part) => part !== false);
      return `Too much to record; left out: ${parts.join(', ')}.`;
    },
  },

  draft: {
    yours: 'Your version',
    restored: 'Your changes from last time are back.',
    saved: 'Your changes are kept in this browser.',
    full: 'The browser’s storage is full, so your changes are not saved. Copy them before you leave.',
    unavailable:
      'This browser lets the page store nothing, so your changes are lost when you leave. Copy them before you do.',
    showChanges: 'Show what I changed',
    hideChanges: 'Hide what I changed',
    reset: 'Reset',
    undo: 'Undo reset',
  },

  code: {
    label: (file) => `Code of ${file}`,
    loading: 'Loading the editor…',
    hint: 'Click the code to edit it',
  },

  marks: {
    label: 'Marked lines',
    causeAt: (place, isKnown) =>
      `${isKnown ? 'The selected event goes back to' : 'The selected event seems to go back to'} ${at(place)}.`,
    notYet: 'No code has run up to the playhead.',
    select: 'Pick an event or a state to see the line that caused it.',
    noCause: 'Which line caused the selected event is not known.',
    playheadAt: (place) => `At the playhead: ${at(place)}`,
    empty: 'Once it runs, the lines that made things happen are marked.',
  },

  stage: {
    label: 'What the code shows',
    frame: 'What the code shows',
    empty: 'What the code shows appears here.',
  },

  devices: {
    label: 'Lend this code my own camera, microphone and screen',
    off: 'Until then it gets synthetic ones, drawn by this page.',
    on: 'The browser asks you when the code does, and Stop turns everything off. Lend only to code that you have read: it can pass on what it gets.',
    live: (labels) => `On now: ${labels.join(', ')}`,
  },

  scope: {
    title: 'Connections',
    open: 'Show all',
    close: 'Show less',
    state: (peer, attribute, state) => `Peer ${peer} ${attribute} ${state}`,
  },

  page: {
    title: 'Code samples',
    description:
      'Run and change short samples of the RTCPeerConnection methods in your browser, and see which line of code caused which state change.',
    lead: 'One short sample for each method and each event. Each stands in its chapter, to be run and changed there; in the playground it has the whole page to itself.',
    section: (title) => `In ${title}`,
    open: 'Open in the playground',
    noScript: 'With JavaScript on, you can run and change this code.',
  },
};
