import type { ComponentChildren } from 'preact';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import type { MachineId } from '../../../lib/trace/states.ts';

/** A scenario that a panel offers. */
export interface ScenarioChoice {
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
}

/** Props of a scope: plain JSON, as an island takes them. */
export interface ScopeProps {
  /** In the order of the menu; the first is chosen. Without any, the panel only shows traces. */
  readonly scenarios: readonly ScenarioChoice[];
  /** Default: the four machines of the connections themselves. Without any, a picture stands for them. */
  readonly machines?: readonly MachineId[];
  /** Default: all of them. */
  readonly pictures?: readonly PictureId[];
  /** The page holds the outlines of the machines (`Outlines.astro`). Default `false`: each diagram is drawn whole. */
  readonly outlines?: boolean;
  /** `full`: the sequence diagram stands between the peers where there is room. Default `compact`. */
  readonly size?: 'compact' | 'full';
}

/** Recorded pictures, drawn at build time, that stand where nothing has happened yet. The slots of the island. */
export interface ScopePosters {
  readonly posterSequence?: ComponentChildren;
  readonly posterChanges?: ComponentChildren;
  readonly posterTelephone?: ComponentChildren;
}
