import { sandboxIn, type Filling } from './filling.ts';

/** The window of `runner-carrier.html`: see scripts/integrations/runner-page.mjs. */
interface Carrier extends Window {
  /** Posts to the runner as the window around it, which is the one that the runner listens to. Absent in other pages. */
  readonly carry?: (to: Window, message: unknown, port: MessagePort) => void;
}

/**
 * The element is an ordinary frame of the site, and the sandbox stands within it, written out. A service worker answers
 * for the one, and for nothing of an opaque origin.
 * @param url of the page that carries
 * @param runner fetches the text of the runner page
 */
export const carrying =
  (url: string, runner: () => Promise<string>): Filling =>
  (element, { loaded, stray }) => {
    const inner = element.ownerDocument.createElement('iframe');
    sandboxIn(inner);
    inner.title = element.title;
    Object.assign(inner.style, { display: 'block', border: '0', width: '100%', height: '100%' });
    inner.addEventListener('load', loaded);
    const carrier = (): Carrier | null => element.contentWindow;

    async function carry(): Promise<void> {
      const text = await runner();
      const document = element.contentDocument;
      // Another page than that has another policy; one that the browser made itself is nobody's.
      if (document === null || carrier()?.carry === undefined) return;
      carrier()?.addEventListener('message', stray);
      // Between windows of different schemes browsers paint an opaque ground.
      document.documentElement.style.colorScheme = getComputedStyle(element).colorScheme;
      Object.assign(document.body.style, { margin: '0', height: '100vh', overflow: 'hidden' });
      inner.srcdoc = text;
      document.body.append(inner);
    }

    element.src = url;
    // Without the text nothing is ever loaded: the run tells that it cannot start.
    element.addEventListener('load', () => void carry().catch(() => undefined), { once: true });
    return (message, port) => {
      if (inner.contentWindow) carrier()?.carry?.(inner.contentWindow, message, port);
    };
  };
