/** A connection by hand in this page. Loaded at the first press: it brings the recorder, the packing and QR codes along. */
import { encode } from 'uqr';
import {
  connectByPaste,
  type PasteConnection,
  type PasteListener,
  type PasteRole,
} from '../../../lib/sources/tabs/paste/connect.ts';
import { engineIdOf } from '../../../lib/sources/pair/engine.ts';
import { pasteLink } from '../../../lib/signaling/paste/text.ts';
import { createLabRuns } from '../lab/lab.ts';
import type { Scope } from '../scope/model.ts';

/** What a side shows of its text. */
export interface Carried {
  readonly text: string;
  /** Of an offer: the link that opens this page with it. */
  readonly link: string | undefined;
  /** The rows of a QR code with the link, or else the text: `true` is dark. */
  readonly qr: readonly (readonly boolean[])[];
}

/** A side that goes on. */
export interface BegunPaste extends PasteConnection {
  readonly end: () => void;
}

/** How a text of this side is shown. `page`: the address of the page that joins. */
export function carriedAs(role: PasteRole, text: string, page: string): Carried {
  const link = role === 'start' ? pasteLink(page, text) : undefined;
  // Medium correction: phones read it off a bright screen, askew; the border is the four cells that the standard wants.
  const { data } = encode(link ?? text, { ecc: 'M', border: 4 });
  return { text, link, qr: data };
}

/**
 * Begins one side, and ends what else runs on the page.
 * @throws {RunUnsupported} where there is no RTCPeerConnection
 */
export function beginPaste(
  scope: Scope,
  role: PasteRole,
  listener: PasteListener & { readonly ended: () => void },
): BegunPaste {
  const run = createLabRuns(scope).begin('by-hand');
  run.signal.addEventListener('abort', listener.ended);
  try {
    const connection = connectByPaste(
      role,
      {
        maker: run.maker,
        sink: run.sink,
        host: run.host,
        wallNow: () => Date.now(),
        givesUpEarly: engineIdOf(navigator.userAgent) === 'firefox',
      },
      listener,
    );
    run.own(connection.close);
    return { ...connection, end: () => run.end() };
  } catch (error) {
    run.end();
    throw error;
  }
}
