import type { PasteErrorCode } from '../../lib/signaling/paste/errors.ts';

/** Why a camera shows nothing: the names of what getUserMedia rejects with, and a page that may not ask. */
export type CameraTrouble =
  'NotAllowedError' | 'NotFoundError' | 'NotReadableError' | 'unsupported' | 'other';

/** Words of the connection by hand: two devices, each carrying a text to the other. */
export interface PasteWords {
  readonly title: string;
  readonly lead: string;
  /** Which of the two devices this is. */
  readonly start: string;
  readonly join: string;
  /** A link with an offer was opened. */
  readonly joinLink: string;
  readonly again: string;
  readonly end: string;
  /** The steps of each side. */
  readonly steps: {
    readonly sendOffer: string;
    readonly takeAnswer: string;
    readonly takeOffer: string;
    readonly sendAnswer: string;
    readonly talk: string;
  };
  readonly hints: {
    readonly sendOffer: string;
    readonly takeAnswer: string;
    readonly takeOffer: string;
    readonly sendAnswer: string;
  };
  readonly gathering: string;
  readonly gathered: { readonly some: string; readonly none: string };
  readonly qr: { readonly offer: string; readonly answer: string };
  readonly copyLink: string;
  readonly copyText: string;
  readonly copied: string;
  readonly notCopied: string;
  /** The text itself. */
  readonly text: string;
  readonly letters: (count: number) => string;
  readonly field: { readonly answer: string; readonly offer: string };
  readonly take: string;
  readonly scan: string;
  readonly stopScan: string;
  readonly scanning: string;
  readonly file: string;
  readonly nothingRead: string;
  readonly camera: Readonly<Record<CameraTrouble, string>>;
  readonly phase: {
    readonly connecting: string;
    readonly carrying: string;
    readonly connected: string;
    readonly lost: string;
    readonly failed: string;
    readonly closed: string;
  };
  readonly slow: string;
  readonly error: Readonly<Record<PasteErrorCode, string>>;
  readonly wrongType: { readonly offer: string; readonly answer: string };
  readonly oldAnswer: string;
  readonly refused: string;
  readonly noPeerConnection: string;
  readonly notLoaded: string;
}
