import type { PictureSettings } from '../../../synthetic/drawn.ts';

export type { PictureSettings };

/** A device that constraints may name. */
export interface DeviceIdentity {
  readonly deviceId: string;
  readonly groupId: string;
  readonly facingMode?: string;
}

/** Constraints that cannot be met; `constraint` is the first of them, as `OverconstrainedError` tells it. */
export interface Unmet {
  readonly constraint: string;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** What the synthetic devices can do: no more than the reader's machine can encode twice. */
export const CAPABILITIES: Readonly<Record<keyof PictureSettings, Range>> = {
  width: { min: 1, max: 1280 },
  height: { min: 1, max: 720 },
  frameRate: { min: 1, max: 30 },
};

/** What `{ video: true }` gives, as cameras do. */
const USUAL: PictureSettings = { width: 640, height: 480, frameRate: 30 };

/**
 * Settings that meet the constraints of one track, in the reading of `getUserMedia`: a bare value is an ideal one.
 * @see https://w3c.github.io/mediacapture-main/#dfn-selectsettings
 */
export function selectSettings(
  constraints: MediaTrackConstraints,
  device: DeviceIdentity,
): PictureSettings | Unmet {
  for (const name of ['deviceId', 'groupId', 'facingMode'] as const) {
    const wanted = exactTexts(constraints[name]);
    const own = device[name];
    if (wanted && (own === undefined || !wanted.includes(own))) return { constraint: name };
  }
  const chosen: Partial<Record<keyof PictureSettings, number>> = {};
  for (const name of ['width', 'height', 'frameRate'] as const) {
    const value = selectNumber(constraints[name], CAPABILITIES[name], USUAL[name]);
    if (value === 'unmet') return { constraint: name };
    if (value !== undefined) chosen[name] = value;
  }
  const frameRate = chosen.frameRate ?? USUAL.frameRate;
  const { width, height } = chosen;
  // One side alone: the other follows, 16:9 for what is large and 4:3 for the rest, as cameras have it.
  if (width !== undefined) {
    const usual = width >= 1280 ? (width * 9) / 16 : (width * 3) / 4;
    return fit({ width, height: height ?? usual, frameRate }, constraints);
  }
  if (height !== undefined) {
    const usual = height >= 720 ? (height * 16) / 9 : (height * 4) / 3;
    return fit({ width: usual, height, frameRate }, constraints);
  }
  return { ...USUAL, frameRate };
}

/** The side that followed may not break a limit of its own. */
function fit(settings: PictureSettings, constraints: MediaTrackConstraints): PictureSettings {
  const width = clamp(Math.round(settings.width), limits(constraints.width, CAPABILITIES.width));
  const height = clamp(
    Math.round(settings.height),
    limits(constraints.height, CAPABILITIES.height),
  );
  return { width, height, frameRate: settings.frameRate };
}

/** `undefined` where nothing is asked for, or nothing that the usual value does not meet already. */
function selectNumber(
  constraint: ConstrainULong | ConstrainDouble | undefined,
  range: Range,
  usual: number,
): number | 'unmet' | undefined {
  if (constraint === undefined) return undefined;
  if (typeof constraint === 'number') return clamp(constraint, range);
  const { exact, ideal } = constraint;
  const allowed = limits(constraint, range);
  const value = clamp(exact ?? ideal ?? usual, allowed);
  if (allowed.min > allowed.max || (exact !== undefined && exact !== value)) return 'unmet';
  return exact === undefined && ideal === undefined && value === usual ? undefined : value;
}

function limits(constraint: ConstrainULong | ConstrainDouble | undefined, range: Range): Range {
  if (typeof constraint !== 'object') return range;
  return {
    min: Math.max(constraint.min ?? range.min, range.min),
    max: Math.min(constraint.max ?? range.max, range.max),
  };
}

const clamp = (value: number, { min, max }: Range): number => Math.min(max, Math.max(min, value));

function exactTexts(constraint: ConstrainDOMString | undefined): readonly string[] | undefined {
  if (typeof constraint !== 'object' || Array.isArray(constraint)) return undefined;
  const { exact } = constraint;
  return typeof exact === 'string' ? [exact] : exact;
}
