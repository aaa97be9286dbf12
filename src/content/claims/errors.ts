import { both, measured, says, type Claims } from './types.ts';

/** What chapter 12 claims. A table. */
export const ERRORS = {
  // How errors reach a program
  'plain-methods-throw': measured,
  'promise-methods-reject': measured,
  'unawaited-goes-to-window': measured,
  'failure-is-no-exception': measured,
  'refusal-changes-nothing': both('setRemoteDescription'),

  // Names
  'same-name-other-words': measured,
  'parse-error-chromium': measured,
  'parse-error-firefox': both('rtcError'),

  // Configuration
  'one-bad-server-refuses-all': both('setTheConfiguration'),
  'refused-set-keeps-old': both('setTheConfiguration'),

  // Tracks
  'more-encodings-chromium': both('setParameters'),
  'more-encodings-firefox': measured,

  // Devices
  'nothing-asked-refused': both('getUserMedia'),
  'no-is-not-allowed': says('getUserMedia'),
  'none-is-not-found': says('getUserMedia'),
  'busy-is-not-readable': says('getUserMedia'),
  'unmet-is-named': says('overconstrained'),
  'insecure-has-none': says('mediaDevices'),

  // Channels
  'send-keeps-nothing': both('send'),
  'full-queue-chromium': both('send'),
  'full-queue-firefox': measured,
  'late-send-chromium': both('send'),
  'late-send-firefox': measured,

  // After close()
  'open-call-hangs': both('operationsChain'),

  // Recovery
  'told-beats-waiting': measured,
  'restart-new-page-chromium': measured,
  'restart-new-page-firefox': measured,
  'lost-page-loses-messages': measured,
  'short-cut-heals': measured,
  'long-cut-needs-act': measured,
  'restart-keeps-queue-chromium': measured,
  'long-cut-restart-firefox': measured,
} as const satisfies Claims;
