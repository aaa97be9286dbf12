import type { ConfigurationWords } from './configuration.types.ts';
import { durationText } from './times.ts';

/** The configuration lab in English. */
export const configurationEn: ConfigurationWords = {
  locale: 'en',
  parts: 'Parts of RTCConfiguration',
  part: {
    servers: {
      name: 'iceServers',
      question: 'What does a STUN or TURN entry change, and what does the browser refuse at once?',
      hint: 'Choose a list, make the pair, then choose another: the table below sets both runs side by side. A silent server is hardly felt while candidates travel one by one; send them all at once with the description, and look at the clock.',
    },
    policies: {
      name: 'Policies',
      question: 'Which candidates are allowed, and is there a second port for RTCP?',
      hint: 'Try relay without any TURN server: look for an error, and then at the states.',
    },
    bundle: {
      name: 'bundlePolicy',
      question: 'How many transports does an offer open before the other side has answered?',
      hint: 'Make the pair once with balanced and once with max-bundle, and compare the candidates.',
    },
    pool: {
      name: 'iceCandidatePoolSize',
      question: 'Does it help to gather before anybody calls?',
      hint: 'Make the pair with 0 and with 1, each with a second of waiting before the call, and compare the first candidate. Then try 256.',
    },
    certificates: {
      name: 'certificates',
      question: 'Whose certificate does the connection show, and which ones are refused?',
      hint: 'Leave it out and make two pairs: each has a fingerprint of its own. Then do the same with a certificate that the page keeps.',
    },
  },
  status: {
    idle: 'Nothing has been made yet. The button makes two peers of this page, A and B, with what stands above.',
    starting: 'Making A and B…',
    running: 'A and B are there, and everything is recorded.',
    refused: 'The browser refused the configuration, so there is no connection.',
    ended: 'The pair is closed; what it recorded stays.',
  },
  run: 'Make a pair with this',
  again: 'Make another pair with this',
  end: 'Close the pair',
  problem: {
    notLoaded: 'A file that is needed did not arrive. Check the network and press again.',
    noPeerConnection: 'This browser has no RTCPeerConnection, so nothing can be made.',
    tooMany:
      'The browser has used up its connections. Close this tab and open it anew, or wait until it has collected the old ones.',
    failed: 'The browser refused:',
  },
  leftOut: 'left out',
  servers: {
    presets: 'Begin with',
    preset: {
      none: 'no server',
      silent: 'a STUN server that never answers',
      several: 'three of them',
      scheme: 'a URL with the wrong scheme',
      'no-credentials': 'TURN without credentials',
      variants: 'TURN over UDP, TCP and TLS',
      'transport-tls': 'turn: with transport=tls',
      'stun-credentials': 'STUN with credentials',
    },
    ownPreset: 'your own list',
    list: 'iceServers',
    none: 'No entry: iceServers is left out.',
    row: (number) => `Entry ${String(number)}`,
    urls: 'urls, one a line',
    urlsHint: 'stun:192.0.2.1:3478',
    username: 'username',
    credential: 'credential',
    add: 'Add an entry',
    remove: (number) => `Remove entry ${String(number)}`,
    full: (most) =>
      `${String(most)} entries are as many as this form holds. One entry takes any number of URLs, one a line.`,
    whoIsAsked:
      'The ready-made lists name addresses that exist in documents only. A server that you write here yourself is asked by your browser as soon as you make the pair.',
  },
  transportPolicy: { all: 'all', relay: 'relay (TURN only)' },
  muxPolicy: { require: 'require', negotiate: 'negotiate (gone from the specification)' },
  bundlePolicy: { balanced: 'balanced', 'max-compat': 'max-compat', 'max-bundle': 'max-bundle' },
  pool: { presets: 'Values to try', label: 'iceCandidatePoolSize' },
  certificates: {
    empty: '[] (an empty list)',
    ecdsa: 'an ECDSA certificate that the page keeps',
    rsa: 'an RSA certificate that the page keeps',
    expired: 'one that has expired',
    two: 'two of them',
  },
  call: {
    legend: 'The call that is made with it',
    load: 'What it carries',
    loads: { data: 'a data channel', media: '2 audios, 1 video, data channel' },
    sides: 'Who has the configuration',
    side: { a: 'A, who calls', b: 'B, who answers', both: 'both' },
    way: 'How candidates travel',
    ways: {
      trickle: 'each as soon as it is found (trickle)',
      whole: 'all at once, with the description',
      unsent: 'not at all: nobody answers A',
    },
    pause: 'Before the call',
    pauses: { 0: 'no pause', 1000: 'one second passes' },
  },
  code: {
    title: 'As code',
    playground: 'Open in the playground, with both peers',
    tooLong: 'This is too long for a link to the playground; copy it from here.',
  },
  result: {
    title: 'What came of it',
    empty: 'Candidates, transports and times appear here, next to those of the run before.',
    before: 'before',
    now: 'now',
    constructor: 'constructor',
    made: 'made',
    candidates: 'candidates',
    none: 'none',
    kind: (type, protocol, isRtcp) => `${type} ${protocol}${isRtcp ? ', RTCP' : ''}`,
    transportsOffered: 'transports, offer out',
    transportsAgreed: 'transports, after the answer',
    first: 'first candidate after',
    connected: 'connected after',
    complete: 'gathering complete after',
    // It may be broken where a phone has no room for it.
    errors: 'icecandidate\u200berror',
    fingerprint: 'fingerprint',
    going: 'goes on',
    notYet: '–',
    ms: durationText,
    beforeCode: 'Before',
    nowCode: 'Now',
    noCandidates: {
      relay: (errors) =>
        `Not one candidate${errors === 0 ? ', and no error' : ''}: relay allows nothing but candidates of a TURN server, and no TURN server is of use here.`,
      machine:
        'Not one candidate: this machine seems to have no network interface that can be used.',
    },
  },
  clock: {
    waiting: (peer, time) => `${peer} has been gathering for ${time}`,
    connectedFor: (time) => `and has been connected for ${time}.`,
    notConnected: 'and is not connected.',
    measured: (engine, time) =>
      `When we measured it, ${engine} waited ${time} for a silent server.`,
    over: (peer, time) => `${peer} gathered for ${time}.`,
  },
  refusedBy: (peer) => `new RTCPeerConnection() of ${peer} throws`,
  errors: { title: 'icecandidateerror' },
  lines: {
    title: 'Which transport each m-line of A has',
    hint: 'Lines with the same number share one transport: one set of ports, one DTLS handshake.',
    offered: 'While the offer is out',
    agreed: 'After the answer',
    line: (kind, transport) =>
      transport === null ? `${kind}: no transport` : `${kind}: transport ${String(transport)}`,
  },
  gathering: {
    title: 'Gathering, from the call on (the axis is logarithmic)',
    lane: (peer, { candidates, errors, connected, complete }) =>
      [
        `${peer}: ${String(candidates)} candidates`,
        errors === 0 ? '' : `${String(errors)} errors`,
        connected === undefined ? 'not connected' : `connected after ${connected}`,
        complete === undefined ? 'still gathering' : `gathering complete after ${complete}`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    connected: 'connected',
    complete: 'gathering complete',
    candidate: 'candidate',
    rtcp: 'for RTCP',
    error: 'icecandidateerror',
  },
  read: {
    title: (peer) => `What getConfiguration() of ${peer} returns`,
    hint: 'A member that was left out comes back with the value that the browser took for it.',
    member: 'Member',
    given: 'given',
    read: 'read back',
    empty: 'What the browser made of the configuration stands here.',
    entries: (count) => `${String(count)} entries`,
  },
  set: {
    title: 'While the pair is there: setConfiguration()',
    hint: 'Change the form above and give it to A as it stands. What is left out goes back to its default, and some members cannot change any more.',
    way: 'What A is given',
    alone: 'the form alone',
    merged: 'the form over { ...pc.getConfiguration() }',
    apply: 'setConfiguration() on A',
    restart: 'Restart ICE',
    restartHint: 'New servers and policies count when candidates are gathered again.',
    taken: 'taken',
    empty: 'No call of setConfiguration() so far.',
  },
};
