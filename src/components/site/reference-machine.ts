/** Geometry of the small signaling machine of the reference cards, in units of its own picture. */

/** Width of the picture. */
export const WIDTH = 300;

/** Height of the picture. */
export const HEIGHT = 146;

/** By state: left, top and width of its box, 22 high. `stable` at the head; what A offers left, what B offers right. */
export const BOXES: Readonly<
  Record<RTCSignalingState, readonly [x: number, y: number, w: number]>
> = {
  stable: [111, 2, 78],
  'have-local-offer': [2, 46, 142],
  'have-remote-offer': [156, 46, 142],
  'have-remote-pranswer': [2, 84, 142],
  'have-local-pranswer': [156, 84, 142],
  closed: [111, 122, 78],
};

/** All states, in the order of their boxes. */
export const STATES = Object.keys(BOXES) as readonly RTCSignalingState[];

/** What connects the boxes; the ways themselves are told in the chapter on states. */
export const LINES = 'M130 24L96 46M170 24L204 46M73 68V84M227 68V84M150 24V122';

/** Id of the picture in which these states are marked: cards with the same states share one. */
export const pictureId = (legal: readonly RTCSignalingState[]): string =>
  `legal-${legal.map((state) => state.replace(/(^|-)(.)[a-z]*/g, '$2')).join('-')}`;
