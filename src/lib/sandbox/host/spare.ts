import { placeFrame, type FrameElement } from './frame-element.ts';
import type { RunPage } from './run-page.ts';

/** A spare frame that nobody used is taken away after so many ms: it holds a process of some 75 MB. */
const SPARE_MS = 60_000;

/** A frame that waits for the next run. */
export interface Spare {
  /** Puts one into `stage`, unless it is there. */
  prepare(stage: HTMLElement, title: string): void;
  /** Hands it over, if it stands in `stage` and waits there still. */
  take(stage: HTMLElement): FrameElement | undefined;
}

/** Making a frame takes some 60 ms: a reader who reaches for Run has them to spare. */
export function createSpare({ ways, registry, after }: RunPage): Spare {
  let spare: FrameElement | undefined;
  let keep = (): void => {};

  function take(stage: HTMLElement): FrameElement | undefined {
    const frame = spare?.stage === stage && spare.element.isConnected ? spare : undefined;
    if (frame === undefined) spare?.remove();
    spare = undefined;
    keep();
    return frame;
  }

  return {
    prepare(stage, title) {
      // In the process of something that hangs a new frame would hang as well.
      if (registry.running?.answers === false) return;
      spare = take(stage) ?? placeFrame(stage, ways.filling(), title);
      registry.hold(spare);
      const unused = spare;
      keep = after(SPARE_MS, () => unused.remove());
    },
    take,
  };
}
