import { both, measured, says, type Claims } from './types.ts';

/** What chapter 1 claims. A table. */
export const INTRODUCTION = {
  // What it is
  'new-does-nothing': measured,
  'exchange-is-yours': says('signalingIsYours'),
  'alone-stays-new': measured,
  'nobody-is-told': measured,
  'two-in-one-page': measured,
  'always-encrypted': both('securityMandatory'),
  'relay-is-connected': says('relayed'),
  'pair-tells-the-route': measured,

  // A telephone
  'hang-up-unheard': both('close'),
  'hang-up-closes-channel': measured,

  // Django
  'either-side-offers': both('signaling'),
  'closed-is-final': both('close'),
} as const satisfies Claims;
