import type { PlaygroundWords } from './playground.types.ts';

const size = (bytes: string): string => {
  const kilobytes = Number.parseInt(bytes, 10) / 1024;
  return Number.isFinite(kilobytes) ? `${String(Math.ceil(kilobytes))} KB` : '';
};

/** The playground in English. */
export const playgroundEn: PlaygroundWords = {
  title: 'Playground',
  description:
    'Write WebRTC code, run it on real connections in this page, and watch every state change together with the line that caused it. No server, no sign-up.',
  lead: 'Write code, run it, and see what its connections do: every state, every message, and the line that caused it.',

  place: {
    label: 'Open',
    mine: 'My code',
    samples: 'Samples',
    link: 'Code from a link',
    mode: { 'one-file': 'One file', 'two-files': 'Two peers, two files' },
  },

  needs: {
    label: 'Prepared for your code',
    auto: (found) => (found === undefined ? 'Automatic' : `Automatic: ${found}`),
    connection: {
      none: 'nothing',
      fresh: 'a new pc',
      connecting: 'a pc that connects',
      connected: 'a connected pc',
    },
    means: {
      none: 'Your code makes its own connections.',
      fresh: 'pc is new, and a remote peer answers what you send over socket.',
      connecting:
        'pc is new; once your code has run, it is connected, so that your handlers are called.',
      connected: 'pc is already connected to a remote peer when your code starts.',
    },
    more: { media: 'audio and video', channel: 'dataChannel', file: 'file' },
    also: (more) => `Also there: ${more.join(', ')}.`,
    notYet: 'Decided by the names that your code uses, when you run it.',
  },

  channel: {
    title: 'Signaling channel',
    note: 'What happens to the messages that go over socket. Changes apply at once, to the next message.',
    parts: {
      offer: 'Offers',
      answer: 'Answers',
      candidate: 'Candidates',
      other: 'Everything else',
    },
    treatments: {
      plain: 'delivered at once',
      late: '300 ms late',
      'very-late': '2 seconds late',
      overtaken: 'overtaken by the next one',
      'lose-first': 'first one lost',
      'lose-all': 'all lost',
    },
    reset: 'Deliver everything again',
  },

  visit: {
    label: 'Where this code comes from',
    fromLink: (title) =>
      title ? `This code came in a link, titled “${title}”.` : 'This code came in a link.',
    madeOf: (sample) => `It started out as the sample “${sample}”.`,
    warning:
      'Someone else may have written it. Read it first: it runs only when you press Run, in a frame that can see neither this page nor your data, but can use the network.',
    fromSample: (title) =>
      `This is the sample “${title}”. Your own code is safe and stays as it was.`,
    keep: 'Keep a copy as my code',
    back: 'Back to my code',
  },

  kept: {
    done: 'Copied: this is your code now.',
    undo: 'Bring back what I had before',
    elsewhere: 'This code was changed in another tab; here is what that tab shows.',
  },

  share: {
    button: 'Share',
    title: 'Title (optional)',
    link: 'Link',
    copy: 'Copy link',
    copied: 'Link copied.',
    notCopied: 'This browser did not let the page copy it: copy the link yourself.',
    size: (letters) =>
      `${letters.toLocaleString('en')} characters. The code is in the link itself and is sent to no server.`,
    close: 'Close',
    open: 'Open in the playground',
  },

  badLink: 'The link could not be opened',
  notLoaded: 'A part of this page could not be loaded. Check your connection and try again.',
  shareProblem: {
    'share-empty': () => 'There is no code in it. Ask for the link again.',
    'share-version': (found) =>
      `It is in a newer format (version ${found}) than this page knows. Reload the page, or ask for a new link.`,
    'share-link-too-long': (found) =>
      `The link would be ${found} characters long, and the limit is 32,768. Shorten the code.`,
    'share-code-too-large': (found) =>
      `The code is too large to share: ${size(found)}, and the limit is 200 KB.`,
    'share-damaged': () =>
      'It is cut off or damaged; chat programs sometimes do that to long links. Ask for it again.',
    'share-not-code': () =>
      'It can be read, but what it holds is not a program of this playground.',
    'share-unsupported': () =>
      'This browser lacks CompressionStream, which links need. A newer version has it.',
  },

  export: {
    button: 'Download as HTML',
    done: (file) =>
      `${file} runs on its own, in any browser. It has no sandbox: run only code that you trust.`,
    broken: 'The code has an error, and there is nothing to export yet. Run it to see where.',
    failed: 'The file could not be made. Check your connection and try again.',
    about:
      'Made with the Pcscope playground. This file is all it takes: open it in a browser. It runs without a sandbox.',
    environment:
      'What the code takes for granted: a remote peer, a signaling channel and synthetic media.',
    console: 'Console',
    untitled: 'WebRTC playground',
  },

  safety: {
    title: 'How code is run here',
    points: [
      'In a frame of its own: it cannot see this page, your stored code or other sites.',
      'Camera, microphone and screen are synthetic. Nothing ever asks for the real ones.',
      'It can use the network: connections reach any STUN or TURN server that the code names, and those see your IP address.',
      'An endless loop is stopped, and your code is kept. Stop ends everything that the code has opened.',
    ],
  },
  noScript: 'Writing and running code needs JavaScript.',
};
