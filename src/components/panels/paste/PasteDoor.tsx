/** The way to the connection by hand: a button, and what it loads. */
import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Locale } from '../../../content/ui/locale.ts';
import { pasteDoor } from '../../../content/ui/paste-door.ts';
import type { TabsWords } from '../../../content/ui/tabs.types.ts';
import controls from '../scope/controls.module.css';
import type { PanelWords } from '../scope/words.ts';
import styles from './PasteDoor.module.css';
import type { PasteExchange } from './PasteExchange.tsx';
import type { PasteWords } from '../../../content/ui/paste.types.ts';

/** What the door needs; what is behind it is loaded when somebody goes through. */
export interface PasteDoorProps {
  readonly locale: Locale;
  /** Words of the scope that will be behind it. */
  readonly panel: PanelWords;
  /** Words of chat and ping. */
  readonly talk: Pick<TabsWords, 'chat' | 'ping' | 'rtt' | 'noRtt'>;
  /** The page has the address that links lead to: one with an offer in it opens the door. */
  readonly isPage: boolean;
}

interface Loaded {
  readonly Exchange: typeof PasteExchange;
  readonly words: PasteWords;
}

async function load(locale: Locale): Promise<Loaded> {
  const [{ PasteExchange: Exchange }, words] = await Promise.all([
    import('./PasteExchange.tsx'),
    locale === 'ko'
      ? import('../../../content/ui/paste.ko.ts').then(({ pasteKo }) => pasteKo)
      : import('../../../content/ui/paste.en.ts').then(({ pasteEn }) => pasteEn),
  ]);
  return { Exchange, words };
}

/** A link with a description: `#paste=…`. The full check is behind the door. */
const CARRIES = /^#paste(=|%3d)/i;

/** The door in one language. */
export function PasteDoor({ locale, panel, talk, isPage }: PasteDoorProps) {
  const loaded = useSignal<Loaded | undefined>(undefined);
  const hasFailed = useSignal(false);
  const given = useSignal<string | undefined>(undefined);
  const words = pasteDoor[locale];

  const open = (): void => {
    hasFailed.value = false;
    load(locale).then(
      (found) => (loaded.value = found),
      () => (hasFailed.value = true),
    );
  };

  useEffect(() => {
    if (!isPage) return;
    const follow = (): void => {
      if (!CARRIES.test(location.hash)) return;
      given.value = location.hash;
      // An offer is good for once: loading the page again must not offer it again.
      history.replaceState(history.state, '', location.pathname + location.search);
      open();
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [isPage]);

  if (loaded.value !== undefined) {
    const { Exchange } = loaded.value;
    return (
      <Exchange
        key={given.value ?? ''}
        locale={locale}
        words={loaded.value.words}
        panel={panel}
        talk={talk}
        {...(given.value !== undefined && { given: given.value })}
      />
    );
  }
  return (
    <section class={styles['door']} aria-label={words.title} role="group" data-by-hand-door>
      <p class={styles['title']}>{words.title}</p>
      <p class={styles['lead']}>{words.lead}</p>
      <p>
        <button
          type="button"
          class={controls['button']}
          data-open-by-hand
          data-late=""
          onClick={open}
        >
          {words.open}
        </button>
      </p>
      {hasFailed.value && (
        <p class={styles['wrong']} role="alert">
          {words.notLoaded}
        </p>
      )}
    </section>
  );
}
