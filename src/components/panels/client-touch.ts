/** The client directive `client:touch`: what it loads is loaded when a reader first turns to the island. */
import type { ClientDirective } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:touch'?: boolean;
  }
}

/** What tells that a reader has turned to an island; the first of them comes well before a click. */
const TURNING = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'dragenter'] as const;

/** What a reader can have done before the island could listen. */
const DOING = ['click', 'change'] as const;

/** Does again what was done to `control`, now that somebody listens. */
function redo(control: HTMLElement, wanted: string | boolean | undefined): void {
  if (control instanceof HTMLSelectElement && typeof wanted === 'string') {
    control.value = wanted;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control instanceof HTMLInputElement && control.type === 'radio') {
    // It may still look chosen, and a click on a chosen one tells nothing.
    control.checked = true;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control instanceof HTMLInputElement && typeof wanted === 'boolean') {
    if (control.checked !== wanted) control.click();
  } else if (control instanceof HTMLInputElement && typeof wanted === 'string') {
    control.value = wanted;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  } else {
    control.click();
  }
}

/** A link that the build put off, because nothing in the page wore its styles. */
function fetchSheet(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      // The next attempt finds it again.
      link.rel = 'late-stylesheet';
      reject(new Error(link.href));
    };
    link.rel = 'stylesheet';
  });
}

let dressing: Promise<unknown> | undefined;

/** Fetches the style sheets that awake islands wear, once for all islands of the page. */
async function dress(): Promise<void> {
  dressing ??= Promise.all(
    Array.from(
      document.querySelectorAll<HTMLLinkElement>('link[rel="late-stylesheet"]'),
      fetchSheet,
    ),
  );
  try {
    await dressing;
  } catch (error) {
    dressing = undefined;
    throw error;
  }
}

const touch: ClientDirective = (load, _options, island) => {
  let isWaking = false;
  /** What was done in vain: the last value of each control, then the last click. */
  const chosen = new Map<HTMLElement, string | boolean>();
  let pressed: HTMLElement | undefined;

  function keep(event: Event): void {
    const control = (event.target as Element).closest<HTMLElement>(
      'button, select, input, a[data-late]',
    );
    if (control === null) return;
    if (event.type === 'click') {
      // A link that only the awake island can complete is kept back as a button is.
      if (control.localName !== 'button' && control.localName !== 'a') return;
      event.preventDefault();
      event.stopPropagation();
      pressed = control;
      return;
    }
    // Last come, last redone: of a group of radio buttons, the last one counts.
    chosen.delete(control);
    if (control instanceof HTMLSelectElement) {
      chosen.set(control, control.value);
    } else if (control instanceof HTMLInputElement) {
      const isMark = control.type === 'checkbox' || control.type === 'radio';
      if (isMark) chosen.set(control, control.checked);
      else if (control.type !== 'file') chosen.set(control, control.value);
    }
  }

  async function wake(): Promise<void> {
    if (isWaking) return;
    isWaking = true;
    try {
      const [hydrate] = await Promise.all([load(), dress()]);
      await hydrate();
    } catch {
      // The network was gone: what the reader does next tries again.
      isWaking = false;
      return;
    }
    for (const type of TURNING) island.removeEventListener(type, onTurning);
    for (const type of DOING) island.removeEventListener(type, keep, true);
    for (const [control, wanted] of chosen) redo(control, wanted);
    if (pressed !== undefined) redo(pressed, undefined);
  }

  const onTurning = (): void => void wake();
  for (const type of TURNING) island.addEventListener(type, onTurning, { passive: true });
  for (const type of DOING) island.addEventListener(type, keep, true);
  // Who cannot connect is told so at once, not after having tried; and who has left something here finds it.
  if (typeof RTCPeerConnection !== 'function' || island.closest('[data-wake]')) void wake();
};

export default touch;
