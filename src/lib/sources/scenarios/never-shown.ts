import type { MachineId, StateOf } from '../../trace/states.ts';
import type { EngineId } from '../pair/types.ts';

/** A state that an engine never shows, whatever happens. */
export type NeverShown = {
  [M in MachineId]: {
    readonly machine: M;
    readonly state: StateOf<M>;
    /** What it does instead, or why. */
    readonly why: string;
  };
}[MachineId];

const COMPLETED = 'It stays connected, whatever is said about the end of candidates.';
const FAILED = 'It says disconnected; connectionState says failed.';
const PRANSWER =
  'setLocalDescription() and setRemoteDescription() reject it with NotSupportedError.';

/** What no scenario can reach, because the engine never shows it: Chromium 156, Firefox 153. All else is reached. */
export const NEVER_SHOWN: Readonly<Record<EngineId, readonly NeverShown[]>> = {
  chromium: [
    { machine: 'ice-connection', state: 'completed', why: COMPLETED },
    { machine: 'ice-connection', state: 'failed', why: FAILED },
    { machine: 'ice-transport', state: 'completed', why: COMPLETED },
    { machine: 'ice-transport', state: 'failed', why: FAILED },
  ],
  firefox: [
    { machine: 'signaling', state: 'have-local-pranswer', why: PRANSWER },
    { machine: 'signaling', state: 'have-remote-pranswer', why: PRANSWER },
    { machine: 'ice-connection', state: 'completed', why: COMPLETED },
    { machine: 'ice-transport', state: 'completed', why: COMPLETED },
  ],
};
