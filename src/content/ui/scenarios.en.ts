import type { ScenariosWords } from './scenarios.types.ts';

/** The scenarios in English. */
export const scenariosEn: ScenariosWords = {
  scenarios: {
    connect: {
      title: 'Basic connect',
      see: 'Two peers agree on a data channel, find each other, and say hello: 16 state changes before you can blink.',
      steps: {
        peers: 'Two peers are created',
        connect: 'A makes a data channel, and the browser asks for a negotiation',
        hello: 'One message each way',
      },
      engines: {},
    },
    media: {
      title: 'Sound and picture',
      see: 'A sends a tone and a drawing made by the page itself; B’s tracks stay muted until the first packet arrives.',
      steps: {
        peers: 'Two peers are created',
        tracks: 'The page makes sound and picture, without camera or microphone',
        connect: 'A adds both tracks and a data channel',
        hello: 'One message each way',
        playing: 'B waits for the first packets',
      },
      engines: {},
    },
    renegotiation: {
      title: 'A track added later',
      see: 'The connection is up when A adds a picture: signaling goes through one more round, while ICE and DTLS stay where they are.',
      steps: {
        peers: 'Two peers are created',
        connect: 'They connect with a data channel alone',
        'add-track': 'A adds a track, and the browser asks for a negotiation again',
        renegotiated: 'Both sides return to stable',
        playing: 'B waits for the first picture',
        hello: 'One message each way: the channel never noticed',
      },
      engines: {},
    },
    'explicit-rollback': {
      title: 'Taking an offer back',
      see: 'A rolls its own offer back, then B rolls back the one it was given: both are back in stable, and connect after all.',
      steps: {
        peers: 'Two peers are created',
        offer: 'A makes an offer and keeps it to itself',
        'local-rollback': 'A rolls its own offer back',
        'offer-again': 'A sends an offer again, and B applies it',
        'remote-rollback': 'B rolls A’s offer back and tells A',
        connect: 'A third offer goes through',
        hello: 'One message each way',
      },
      engines: {
        firefox:
          'Firefox rolls an offer back only with the method that set it; Chromium takes either.',
      },
    },
    'implicit-rollback': {
      title: 'Two offers at once',
      see: 'Both peers offer at the same moment. A ignores B’s offer; B, the polite one, rolls its own back, answers, and offers again.',
      steps: {
        peers: 'Two peers are created, one polite, one impolite',
        'both-offer': 'A wants a channel, B wants to send a picture: both offer',
        collision: 'The offers cross; B gives way',
        connect: 'A’s offer goes through',
        'second-offer': 'B offers again, and A answers',
        hello: 'One message each way',
      },
      engines: {},
    },
    'provisional-answer': {
      title: 'A provisional answer',
      see: 'B answers provisionally first: ICE and DTLS come up in have-local-pranswer and have-remote-pranswer, before the final answer.',
      steps: {
        peers: 'Two peers are created',
        offer: 'A sends an offer',
        provisional: 'B answers provisionally',
        connect: 'The connection comes up on the provisional answer',
        final: 'B sends the final answer',
        hello: 'One message each way',
      },
      engines: {
        firefox:
          'Firefox has no provisional answers: it rejects the call with NotSupportedError, and B goes on to the final answer.',
      },
    },
    'ice-restart': {
      title: 'ICE restart',
      see: 'restartIce() brings new credentials and new candidates to a connection that is up. It stays connected throughout.',
      steps: {
        peers: 'Two peers are created',
        connect: 'They connect',
        restart: 'A calls restartIce(), and the browser asks for a negotiation',
        restarted: 'Candidates are gathered once more',
        hello: 'One message each way',
      },
      engines: {
        chromium:
          'Chromium shows the restart only in gathering and in another selected candidate pair.',
        firefox:
          'Firefox shows the restart in gathering; sometimes iceConnectionState passes through checking.',
      },
    },
    close: {
      title: 'One side closes',
      see: 'B closes: on its own side no state event fires, on A’s side the channel closes at once, but it takes seconds to notice that the connection is lost.',
      steps: {
        peers: 'Two peers are created',
        connect: 'They connect',
        hello: 'One message each way',
        'close-b': 'B calls close(); A loses the channel and DTLS',
        noticed: 'A’s checks go unanswered until it says disconnected',
        'close-a': 'A calls close(), too',
      },
      engines: {
        chromium: 'Chromium says disconnected after 5–6 s.',
        firefox: 'Firefox says disconnected after 7–12 s.',
      },
    },
    'late-channel': {
      title: 'Channels made later',
      see: 'A video connection gets its first data channel, which takes a negotiation, and then a second one, which takes none.',
      steps: {
        peers: 'Two peers are created',
        connect: 'They connect with a picture alone',
        'first-channel':
          'The first channel needs a section in the description, and so a negotiation',
        'second-channel': 'The second channel opens without one',
        hello: 'One message each way, on both',
        'close-channel': 'A closes the second; the connection stays',
      },
      engines: {},
    },
    unreachable: {
      title: 'Candidates that lead nowhere',
      see: 'Both peers are given ports where nobody listens: checking goes on until failed. An ICE restart with the real candidates connects them.',
      steps: {
        peers: 'Two peers are created',
        checking: 'The candidates were redirected to an unused port: every check goes unanswered',
        failed: 'ICE has given up',
        restart: 'A restarts ICE, this time with the real candidates',
        hello: 'One message each way',
      },
      engines: {
        chromium:
          'Chromium gives up after 15 s; connectionState says failed, iceConnectionState says disconnected.',
        firefox:
          'Firefox gives up after 11–15 s; both say failed. After the restart both say connected, but the data channels do not come back: they need a new connection.',
      },
    },
    'lost-peer': {
      title: 'A peer that vanishes silently',
      see: 'B vanishes together with its process, without a goodbye: A stays connected for seconds, then disconnected, then failed, and starts over with another B.',
      steps: {
        peers: 'A in this page, B in a frame with a process of its own',
        connect: 'They connect across the two processes',
        hello: 'One message each way',
        lost: 'B’s process ends',
        disconnected: 'A’s checks go unanswered',
        failed: 'A gives up',
        again: 'Another B appears',
        'hello-again': 'One message each way',
      },
      engines: {
        chromium:
          'Chromium: disconnected after 5–6 s, failed 10 s later; restartIce() brings A back.',
        firefox:
          'Firefox closes B on its way out, so A’s channel closes at once; disconnected after 7–12 s, failed after about 30 s. A needs a new connection.',
      },
    },
    life: {
      title: 'A whole life',
      see: 'One connection from its making to its end: connected, a picture added, ICE restarted, a goodbye, closed.',
      steps: {
        peers: 'Two peers are created',
        connect: 'They negotiate, find a route, encrypt it and say hello',
        'add-track': 'A picture takes one more negotiation; the connection stays as it is',
        restart: 'New credentials, and another look for a route: one negotiation more',
        goodbye: 'The channel is closed, which tells the other side',
        closed: 'Each side closes for itself, without an event',
      },
      engines: {},
    },
    'dtls-failed': {
      title: 'A certificate that does not match',
      see: 'Somebody changes the fingerprint in B’s answer on its way: ICE connects, but DTLS refuses the certificate, and the connection goes to failed.',
      steps: {
        peers: 'Two peers are created',
        tamper: 'The fingerprint in B’s answer is changed on its way',
        failed: 'DTLS refuses the certificate; ICE stays connected',
      },
      engines: {},
    },
  },
  notes: {
    'sound-waits-for-gesture':
      'This browser plays no sound until the page is clicked or touched, so the audio track stays muted.',
    'no-provisional-answers':
      'This browser has no provisional answers; B goes on to the final one.',
    'channel-lost-with-failure':
      'This browser closed the channel when the connection failed. The connection is back, its data channels are not: they need a new connection.',
    'loss-not-silent':
      'This browser gives the frame no process of its own, so B closes on its way out and A notices at once.',
    'new-connection':
      'The DTLS transport is closed, and an ICE restart does not bring it back: A makes a new connection.',
  },
};
