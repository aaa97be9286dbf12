import { carrying } from './carrying.ts';
import { loading, type Filling } from './filling.ts';

/** How runners come into the frames of a page. */
export interface Ways {
  /** Fills the next frame. */
  filling(): Filling;
  /** Whether there is another way than the last one, with all that it takes at hand. */
  hasOther(): Promise<boolean>;
  /** Nothing came the last way: the next frame goes another one. */
  failed(): void;
}

/** What ways are made of. */
export interface WaysOptions {
  readonly direct: Filling;
  /** Absent where the runner page is of another site, whose files no service worker of this one holds. */
  readonly carried: Filling | undefined;
  /** Fetches what the carried one takes, and keeps it. */
  readonly fetchRunner: () => Promise<unknown>;
  /** Whether the browser believes in a network. */
  readonly online: () => boolean;
}

/** Goes the direct way while there is a network and it leads somewhere; remembers when it did not. */
export function createWays({ direct, carried, fetchRunner, online }: WaysOptions): Ways {
  let last = direct;
  let prefersCarried = false;
  return {
    filling() {
      last = carried !== undefined && (prefersCarried || !online()) ? carried : direct;
      return last;
    },
    async hasOther() {
      if (carried === undefined || last !== direct) return false;
      return fetchRunner().then(
        () => true,
        () => false,
      );
    },
    failed() {
      prefersCarried = last === direct;
    },
  };
}

/** By the address of the runner page. */
const known = new Map<string, Ways>();

/** The ways to the runner page at `url`, which all sandboxes of a page share: what one found out, the others know. */
export function waysTo(url: string, window: Window): Ways {
  const { href, origin } = new URL(url, window.document.baseURI);
  const fetchRunner = keptText(href, window);
  const carrier = new URL('runner-carrier.html', href).href;
  const ways =
    known.get(href) ??
    createWays({
      direct: loading(href),
      carried: origin === window.location.origin ? carrying(carrier, fetchRunner) : undefined,
      fetchRunner,
      online: () => window.navigator.onLine,
    });
  known.set(href, ways);
  return ways;
}

/** Fetches a text until it came once. */
function keptText(href: string, window: Window): () => Promise<string> {
  let kept: string | undefined;
  return async () => {
    if (kept !== undefined) return kept;
    const response = await window.fetch(href);
    if (!response.ok) throw new TypeError(`${String(response.status)} ${href}`);
    return (kept = await response.text());
  };
}
