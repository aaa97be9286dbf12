/** Certificates as a page generates them. */
import type { CertificateChoice } from './form.ts';

/** Arguments of `generateCertificate()`, as code has them. */
export const KEYS = {
  ecdsa: { name: 'ECDSA', namedCurve: 'P-256' },
  rsa: {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  },
} as const;

/** An expired one lives this long, ms: browsers take no time that lies in the past. */
export const EXPIRED_MS = 1;

/** Clocks that pages read are rounded: so long behind its end, it has ended for the browser, too. In ms. */
const SURE_MS = 50;

/** What makes certificates: `RTCPeerConnection` itself. */
export type CertificateMaker = Pick<typeof RTCPeerConnection, 'generateCertificate'>;

/** What else is needed: a clock of the wall, and time to let one expire. */
export interface CertificateSurroundings {
  /** ms since 1970, as `expires` counts. */
  readonly wallNow: () => number;
  readonly after: (ms: number, run: () => void) => unknown;
}

/** The keys of each certificate of a choice; `undefined` where `certificates` is left out. */
export function keysOf(choice: CertificateChoice): readonly (keyof typeof KEYS)[] | undefined {
  switch (choice) {
    case '':
      return undefined;
    case 'empty':
      return [];
    case 'ecdsa':
    case 'expired':
      return ['ecdsa'];
    case 'rsa':
      return ['rsa'];
    case 'two':
      return ['ecdsa', 'ecdsa'];
  }
}

/** Generates the certificates of `choice`; an expired one has expired when this settles. Rejects as the browser does. */
export async function makeCertificates(
  choice: CertificateChoice,
  maker: CertificateMaker,
  { wallNow, after }: CertificateSurroundings,
): Promise<readonly RTCCertificate[] | undefined> {
  const keys = keysOf(choice);
  if (keys === undefined) return undefined;
  const expires = choice === 'expired' ? { expires: EXPIRED_MS } : {};
  const made: RTCCertificate[] = [];
  for (const key of keys) made.push(await maker.generateCertificate({ ...KEYS[key], ...expires }));
  if (choice !== 'expired') return made;
  const surely = Math.max(...made.map((certificate) => certificate.expires)) + SURE_MS;
  while (wallNow() <= surely)
    await new Promise<void>((resolve) => void after(surely - wallNow() + 1, resolve));
  return made;
}
