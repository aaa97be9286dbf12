import type { KnownKind } from './facts.ts';

/** Where a kind of line is defined. */
export interface SpecPlace {
  /** As readers cite it: `RFC 8839 §5.1`. */
  readonly name: string;
  readonly url: string;
}

function rfc(number: number, section?: string): SpecPlace {
  const url = `https://www.rfc-editor.org/rfc/rfc${String(number)}`;
  const name = `RFC ${String(number)}`;
  return section === undefined
    ? { name, url }
    : { name: `${name} §${section}`, url: `${url}#section-${section}` };
}

/** The section that defines each kind; `undefined` where no published specification does. */
export const SPEC_OF: { readonly [Kind in KnownKind]: SpecPlace | undefined } = {
  version: rfc(8866, '5.1'),
  origin: rfc(8866, '5.2'),
  'session-name': rfc(8866, '5.3'),
  timing: rfc(8866, '5.9'),
  media: rfc(8866, '5.14'),
  connection: rfc(8866, '5.7'),
  bandwidth: rfc(8866, '5.8'),
  information: rfc(8866, '5'),
  group: rfc(9143, '5'),
  'msid-semantic': undefined,
  extmap: rfc(8285, '5'),
  'extmap-allow-mixed': rfc(8285, '6'),
  mid: rfc(5888, '4'),
  direction: rfc(8866, '6.7'),
  msid: rfc(8830, '2'),
  ssrc: rfc(5576, '4.1'),
  'ssrc-group': rfc(5576, '4.2'),
  rid: rfc(8851, '4'),
  simulcast: rfc(8853, '5.1'),
  rtpmap: rfc(8866, '6.6'),
  fmtp: rfc(8866, '6.15'),
  'rtcp-fb': rfc(4585, '4.2'),
  rtcp: rfc(3605, '2.1'),
  'rtcp-mux': rfc(5761, '5.1.1'),
  'rtcp-mux-only': rfc(8858, '3'),
  'rtcp-rsize': rfc(5506, '5'),
  'rtcp-xr': rfc(3611, '5.1'),
  ptime: rfc(8866, '6.4'),
  packetization: undefined,
  imageattr: rfc(6236, '3.1'),
  framerate: rfc(8866, '6.13'),
  'x-google-flag': undefined,
  setup: rfc(4145, '4'),
  fingerprint: rfc(8122, '5'),
  'tls-id': rfc(8842, '4'),
  identity: rfc(8827, '5'),
  crypto: rfc(4568, '4'),
  cryptex: rfc(9335, '4'),
  'ice-ufrag': rfc(8839, '5.4'),
  'ice-pwd': rfc(8839, '5.4'),
  'ice-options': rfc(8839, '5.6'),
  'ice-lite': rfc(8839, '5.3'),
  'ice-pacing': rfc(8839, '5.5'),
  'ice-mismatch': rfc(8839, '5.3'),
  'remote-candidates': rfc(8839, '5.2'),
  'bundle-only': rfc(9143, '6'),
  candidate: rfc(8839, '5.1'),
  'end-of-candidates': rfc(8840),
  'sctp-port': rfc(8841, '5'),
  'max-message-size': rfc(8841, '6'),
  sctpmap: undefined,
  'sctp-init': undefined,
};
