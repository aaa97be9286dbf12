import type { SiteWords } from './site.types.ts';

/** The pages in English. */
export const siteEn: SiteWords = {
  tagline: 'See what RTCPeerConnection does',
  description:
    'Two real peers connect on this page. Watch every state of RTCPeerConnection change, in slow motion, with its cause. No server, no camera, nothing to install.',
  skip: 'Skip to the text',
  noScript:
    'Two real connections run here, and they need JavaScript. Everything else can be read without it.',
  home: 'Pcscope, home',

  chapters: {
    label: 'Chapters',
    titles: {
      introduction: 'What an RTCPeerConnection is',
      configuration: 'Creation and configuration',
      methods: 'Methods',
      events: 'Events',
      states: 'States',
      media: 'Media',
      'data-channels': 'Data channels',
      patterns: 'Practical patterns',
      debugging: 'Debugging and measuring',
      summary: 'The whole picture on one page',
      'full-app': 'A complete call, step by step',
      errors: 'Errors and recovery',
      performance: 'Performance',
    },
    about: {
      introduction: 'What it does for you, and what it leaves to you.',
      configuration: 'STUN, TURN and the few options that matter.',
      methods: 'Offers, answers, candidates, tracks: the calls and what each one changes.',
      events: 'What fires, when, and what never fires.',
      states: 'Four state machines, the transports beneath them, and why they move.',
      media: 'Tracks, screen sharing, codecs.',
      'data-channels': 'Opening, sending, and not sending too fast.',
      patterns: 'Perfect negotiation, recovery, leaving politely.',
      debugging: 'Reading internals pages, statistics and quality.',
      summary: 'The life of a connection, start to end.',
      'full-app': 'A real server, two people, and everything that gets lost on the way.',
      errors: 'Every error by name, what causes it, and which recovery works.',
      performance: 'Bit rates, layers, codecs, buffers: advice that is measured as you read.',
    },
    coming: 'coming soon',
    number: (n) => `Chapter ${String(n)}`,
    neighbours: 'The chapters before and after',
    previous: 'Previous',
    next: 'Next',
    onThisPage: 'On this page',
    title: 'Chapters',
    ready: (ready, all) => `${String(ready)} of ${String(all)} chapters can be read today.`,
  },

  samples: { link: 'Samples', open: 'Begin with a sample of each method' },

  glossary: {
    link: 'Glossary',
    title: 'Glossary',
    description:
      'The terms of WebRTC that this book uses, in English and Korean, each on a page of its own, with its place in the specification and in the chapters.',
    lead: 'Each term in one sentence, by its English and its Korean name. Its page says more, and leads to where it is defined and used.',
    index: 'All terms',
    spec: (section) => `Defined in ${section.startsWith('§') ? 'webrtc-pc ' : ''}${section}`,
    seeAlso: 'Read next',
    previous: 'Previous term',
    next: 'Next term',
    neighbours: 'The terms before and after',
    usedIn: 'Used in',
    tapAgain: 'Tap again to open the glossary.',
  },

  playground: {
    link: 'Playground',
    title: 'Try it yourself',
    text: 'Write code or change a sample, run it right here, and see what its connections do and which line caused it. Your code stays in your browser.',
    open: 'Open the playground',
  },

  labs: {
    link: 'Labs',
    title: 'Break it, then heal it',
    text: 'Cause the classic mistakes in one click and watch what the browser really does: candidates that come early, answers that come twice, a peer that is simply gone. Then watch the cure.',
  },

  language: { switchTo: 'Read this page in Korean' },
  theme: { label: 'Appearance', system: 'System', light: 'Light', dark: 'Dark' },

  homePage: {
    title: 'See what RTCPeerConnection does.',
    lead: 'Press the button: two real peers, A and B, connect here on this page. It is over before you can blink, and is then played back slowly, state by state, each with its cause.',
    see: {
      title: 'What you will see',
      points: [
        {
          title: 'Real connections, slowed down',
          text: 'Nothing is staged. The browser runs at full speed while every event is recorded; you watch the recording at a pace that eyes can follow, with the real times beside it.',
        },
        {
          title: 'A cause for every change',
          text: 'Which call, which message or which event led here? Pause, step, jump to the cause, go back.',
        },
        {
          title: 'Failures, on purpose',
          text: 'A peer that vanishes, an address that leads nowhere, two offers at once: each at the press of a button, in the browser that you are using now.',
        },
      ],
    },
    legend: {
      title: 'How to read the pictures',
      a: 'A makes the first offer.',
      b: 'B makes the answer.',
      channel:
        'The signaling channel carries messages from one to the other. It is not part of WebRTC: you bring it.',
      states: 'States are spelled as in the specification, and times are as measured.',
    },
    start: 'Start with chapter 1',
  },

  chapter: {
    belief: 'Common belief',
    really: 'What really happens',
    seeIt: 'See it',
    engines: 'What the engines do differently',
    checked: ({ both, onlyChromium, onlyFirefox, chromium, firefox, on }) =>
      `${String(both)} claims on this page were checked in Chromium ${chromium} and Firefox ${firefox} on ${on}` +
      (onlyChromium + onlyFirefox > 0
        ? `, another ${String(onlyChromium)} in Chromium alone and ${String(onlyFirefox)} in Firefox alone, because they are about that browser.`
        : '.'),
    marks: ({ chromium, firefox }) =>
      `Cr ${chromium} · Fx ${firefox} at a claim stands for the two, and § for a place in a specification.`,
    spec: (section) => `Specification, ${section}`,
    answer: 'Answer',
    behind: (otherLanguage) => `The ${otherLanguage} version of this page is newer than this one.`,
    readThat: (otherLanguage) => `Read the ${otherLanguage} version`,
    moved: 'The part that this address names has moved. It is now in @.',
    gone: 'This page no longer has a part “@”. You are at its beginning; the contents list every part.',
    asMarkdown: 'This chapter as Markdown',
  },

  plain: {
    about:
      'An interactive book about RTCPeerConnection for developers, in Korean and English. Its pages run real connections; this is their text. Statements marked [measured] were tested in real Chromium and Firefox, those marked § stand in the specification.',
    known:
      'A claim marked [measured] is checked by a test of this site in real Chromium and Firefox; one marked § is in the specification.',
    chapters: 'Chapters',
    other: 'Other pages',
    live: 'Live figure on the page',
    run: 'Run it on the page',
    sample: 'Sample',
    lab: 'Lab',
    steps: 'Two connections, stepped through by hand',
    scenarios: 'scenarios',
    measured: 'measured',
    page: 'Page',
    question: 'Question',
  },

  reference: {
    label: (name) => `Reference card: ${name}`,
    legal: { method: 'Legal in', event: 'Fires in' },
    allStates: 'Every state, `closed` included.',
    allButClosed: 'Every state but `closed`.',
    changes: { method: 'Changes', event: 'Tells that' },
    fires: { method: 'Fires', event: 'Fires for' },
    throws: 'Throws',
    nothing: 'Nothing of its own.',
    mistake: 'Common mistake',
    more: 'More',
    spec: (section) => `Specification, ${section}`,
    sample: 'Sample:',
  },

  footer: {
    privacy:
      'This page sends no data anywhere: all peers run in your browser, and visits are not counted. Only code that you run may use the network.',
    offline: 'After the first visit it works offline.',
    licence: 'MIT licence',
  },

  missing: {
    title: 'There is no such page',
    text: 'The address is mistyped, or the page has moved.',
    home: 'Go to the home page',
  },
};
