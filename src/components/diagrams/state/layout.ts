import type { ClosingIdOf, EdgeIdOf } from '../../../lib/machines/index.ts';
import type { MachineId, StateOf } from '../../../lib/trace/states.ts';

/**
 * Width of every state diagram in user units. As wide as a phone of 320 px leaves between its margins, so that nothing
 * is scaled down there and 12 units of text are 12 px.
 */
export const WIDTH = 288;

/** Height of a state's box, for a name on one line. */
const NODE_HEIGHT = 28;

/** Height of a state's box whose name stands on two lines. */
const TALL_NODE_HEIGHT = 40;

/** Middle of a state's box, and its width. */
export type Place = readonly [x: number, y: number, width: number];

/** Words of the API beside an edge: where the first line's baseline is, how it is aligned, the lines. */
export type EdgeLabel = readonly [
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  ...lines: string[],
];

/** How one edge is drawn. */
export interface EdgeDrawing {
  /** SVG path from box to box; ends in a line or a cubic curve, so that its last two points give the arrow's direction. */
  readonly d: string;
  readonly label?: EdgeLabel;
}

type Drawn<M extends MachineId> = Exclude<EdgeIdOf<M>, ClosingIdOf<M>>;

/** Where the parts of one machine stand; by hand. */
export interface MachineLayout<M extends MachineId = MachineId> {
  readonly height: number;
  readonly places: { readonly [S in StateOf<M>]: Place };
  readonly edges: { readonly [Id in Drawn<M>]: EdgeDrawing };
  /** Small loops for calls that leave a state as it is; no event fires there. */
  readonly loops?: { readonly [S in StateOf<M>]?: string };
  /** The brace under all states from which `close()` leads to `closed`: its y. Absent where every edge is drawn. */
  readonly braceY?: number;
}

/** A layout, without the literal types. */
export interface AnyLayout {
  readonly height: number;
  readonly places: Readonly<Record<string, Place>>;
  readonly edges: Readonly<Record<string, EdgeDrawing>>;
  readonly loops?: Readonly<Record<string, string>>;
  readonly braceY?: number;
}

/** The open arrowhead at the end of a path. */
export function arrowhead(d: string): string {
  const [x1 = 0, y1 = 0, x = 0, y = 0] = (d.match(/-?[\d.]+/g) ?? []).slice(-4).map(Number);
  const angle = Math.atan2(y - y1, x - x1);
  const barb = (turn: number): string =>
    `${(x - 6.5 * Math.cos(angle + turn)).toFixed(1)} ${(y - 6.5 * Math.sin(angle + turn)).toFixed(1)}`;
  return `M${barb(0.48)}L${String(x)} ${String(y)}L${barb(-0.48)}`;
}

/** A name as it stands in its box: the `have-…` states of signaling on two lines. */
export function nameLines(state: string): readonly [string] | readonly [string, string] {
  const cut = state.startsWith('have-') ? state.lastIndexOf('-') + 1 : 0;
  return cut === 0 ? [state] : [state.slice(0, cut), state.slice(cut)];
}

/** Height of a state's box. */
export function nodeHeight(state: string): number {
  return nameLines(state).length === 1 ? NODE_HEIGHT : TALL_NODE_HEIGHT;
}
