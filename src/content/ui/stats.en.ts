import type { StatsWords } from './stats.types.ts';

/** The statistics lab in English. */
export const statsEn: StatsWords = {
  question: 'Is this connection any good, and how do you know?',
  start: 'Connect and measure',
  again: 'Connect and measure again',
  stop: 'Hang up',
  status: {
    idle: 'Two real peers connect, A sends a synthetic picture and sound to B, and getStats() is asked four times a second. No camera, no microphone.',
    starting: 'Connecting…',
    running: 'Measuring. Change something and watch the curves.',
    ended: 'The call is over. Everything measured is still here: drag the line in a chart.',
  },
  problem: (name, message) => `The browser refused: ${name}: ${message}`,
  noPeerConnection: 'This browser has no RTCPeerConnection, so there is nothing to measure.',
  notLoaded: 'A part of this page could not be loaded. Check the network and press again.',
  experiments: {
    title: 'Change something',
    names: {
      limit: 'Limit the picture to 120 kbit/s',
      pause: 'Pause the picture (active: false)',
      'stop-picture': 'Take the picture away (replaceTrack)',
      'restart-ice': 'Restart ICE',
    },
    watch: {
      limit:
        'The bitrate drops to the limit, and with it the number of frames: the encoder saves where it can. Loss stays at zero.',
      pause:
        'No picture packets any more, yet nothing is negotiated and nothing is lost: loss is unknown, not zero.',
      'stop-picture':
        'The sender has no track: its curves end at zero. Put it back and they go on; the descriptions are the same.',
      'restart-ice':
        'Another pair of ports takes over within milliseconds. The pair’s counters begin anew: a monitor that does not notice sees a negative rate.',
    },
  },
  groups: {
    label: 'What to look at',
    names: {
      charts: 'Curves',
      quality: 'Quality',
      pair: 'Pair in use',
      internals: 'Internals page',
    },
    empty: {
      charts:
        'Curves will stand here: bits, frames, round-trip time, loss and jitter, made of the differences between two reports, on the time axis of the states.',
      quality:
        'A verdict on each side will stand here: good, fair, poor or unknown, with every rule and the numbers that decided.',
      pair: 'The candidate pair in use will stand here, with the types of both ends, and the ones before it.',
      internals:
        'A look-alike of the browser’s internals page will stand here: event list, descriptions, candidate pairs and graphs.',
    },
  },
};
