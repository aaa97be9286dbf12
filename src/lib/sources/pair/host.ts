import { RunUnsupported } from './errors.ts';
import { createPeerMaker } from './peer-maker.ts';
import { afterMs, createSoon } from './tasks.ts';
import type { RunHost } from './types.ts';

/** Where this site's own files are. */
export interface HostOptions {
  /** Path of the site on its host, such as `/` or `/docs/pcscope/`. */
  readonly base: string;
}

/**
 * The surroundings of one run in a page. Its clock starts now.
 */
export function hostIn(window: Window & typeof globalThis, { base }: HostOptions): RunHost {
  const start = window.performance.now();
  const now = (): number => window.performance.now() - start;
  return {
    now,
    after: afterMs,
    soon: createSoon(),
    document: window.document,
    peerFrameUrl: `${base.replace(/\/?$/, '/')}peer-frame.html`,
    record(sink) {
      if (!('RTCPeerConnection' in window)) throw new RunUnsupported('RTCPeerConnection');
      return createPeerMaker({ global: window, sink, now });
    },
  };
}
