import { useMemo } from 'preact/hooks';
import { talkFold, type TalkView } from '../../../lib/views/channel-talk.ts';
import { flowFold, type FlowView } from '../../../lib/views/flow.ts';
import { createFolding } from '../../../lib/views/folding.ts';
import type { Scope } from '../scope/model.ts';

/** Messages, channels and refusals at the playhead. */
export function useTalk({ session }: Scope): TalkView {
  const trace = session.trace.value;
  const folding = useMemo(() => createFolding(talkFold, trace), [trace]);
  return folding.at(session.playhead.value);
}

/** Flows at the playhead; with `isWhole`, of all of the trace, as charts need them. */
export function useFlows({ session }: Scope, isWhole = false): FlowView {
  const trace = session.trace.value;
  const folding = useMemo(() => createFolding(flowFold, trace), [trace]);
  return folding.at(isWhole ? session.length.value : session.playhead.value);
}
