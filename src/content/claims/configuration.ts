import { both, measured, type Claims } from './types.ts';

/** What chapter 2 claims. A table. */
export const CONFIGURATION = {
  // Without anything
  'connects-without-servers': measured,
  'defaults-can-be-read': both('configuration'),
  'bad-value-refused': both('configuration'),
  'unknown-member-ignored': measured,

  // STUN
  'stun-tells-the-mapping': both('stun'),
  'bad-address-refused': both('setTheConfiguration'),
  'stun-query-refused': both('iceServer'),
  'stun-needs-none': measured,
  'missing-server-is-taken': measured,

  // Several servers
  'servers-asked-together': both('gatherCandidates'),
  'equal-mapping-once': both('gatherCandidates'),
  'dead-server-only-delays': measured,

  // TURN
  'turn-over-tcp': both('iceServer'),
  'tls-transport-refused': both('setTheConfiguration'),
  'credentials-required': both('setTheConfiguration'),
  'wrong-password-is-an-event': both('candidateError'),
  'relay-ignores-stun': both('transportPolicy'),
  'relay-finds-nothing': both('transportPolicy'),
  'relay-call-chromium': measured,
  'relay-call-firefox': measured,
  'silent-turn-chromium': both('candidateError'),
  'silent-turn-firefox': both('candidateError'),

  // The other options
  'bundle-chromium': measured,
  'bundle-firefox': both('bundlePolicy'),
  'bundle-ends-in-one': measured,
  'max-bundle-gathers-least': measured,
  'either-side-may-differ': measured,
  'mux-negotiate-taken': measured,
  'mux-chromium': measured,
  'mux-firefox': measured,
  'own-certificate-each': both('certificates'),
  'certificate-is-kept': both('certificates'),
  'certificate-lives-a-month': measured,
  'expired-refused': both('setTheConfiguration'),
  'two-certificates-chromium': measured,
  'two-certificates-firefox': measured,
  'pool-chromium': both('configuration'),
  'pool-firefox': measured,
  'pool-asks-early-chromium': both('configuration'),
  'pool-asks-early-firefox': measured,

  // Changing it
  'servers-may-change': both('setTheConfiguration'),
  'next-offer-restarts': measured,
  'bundle-may-not': both('setTheConfiguration'),
  'left-out-is-default': both('setTheConfiguration'),
  'whole-is-taken': measured,
} as const satisfies Claims;
