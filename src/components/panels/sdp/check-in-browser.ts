/** Lets the browser itself read a description. Loaded at the press: it brings the recorder along. */
import { spendConnection } from '../../../lib/sources/pair/budget.ts';
import type { DescribedType } from '../../../lib/sdp/paste.ts';
import { createLabRuns } from '../lab/lab.ts';
import type { Scope } from '../scope/model.ts';

/** What the browser made of it. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly signalingState: RTCSignalingState }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly message: string;
      /** Where it stumbled, from 1; only Firefox says so. */
      readonly line: number | undefined;
    };

/** The line that an error names: `sdpLineNumber` of an RTCError, else the number in Firefox's words. */
function lineOf(error: Error): number | undefined {
  const told = 'sdpLineNumber' in error ? error.sdpLineNumber : undefined;
  if (typeof told === 'number' && told > 0) return told;
  const found = /\bon line (\d+)\b/.exec(error.message)?.[1];
  return found === undefined ? undefined : Number(found);
}

/**
 * Gives `sdp` to a new connection, which is recorded in `scope` and closed right after.
 * @throws {RunUnsupported} where there is no RTCPeerConnection
 */
export async function checkInBrowser(
  scope: Scope,
  type: DescribedType,
  sdp: string,
): Promise<Verdict> {
  const run = createLabRuns(scope).begin('sdp-own');
  try {
    const pc = run.maker.createPeer('A');
    spendConnection(pc);
    run.own(() => {
      pc.close();
    });
    try {
      await pc.setRemoteDescription({ type, sdp });
      return { kind: 'accepted', signalingState: pc.signalingState };
    } catch (error) {
      const { name, message } = error as Error;
      return { kind: 'refused', name, message, line: lineOf(error as Error) };
    }
  } finally {
    run.end();
  }
}
