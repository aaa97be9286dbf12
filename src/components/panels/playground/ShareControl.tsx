import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlaygroundWords } from '../../../content/ui/playground.types.ts';
import type { ShareError, SharedCode } from '../../../lib/share/index.ts';
import controls from '../scope/controls.module.css';
import { copyText } from '../workbench/copy-text.ts';
import styles from './Playground.module.css';

/** A link to some code, or why there is none. */
type Link =
  | { readonly kind: 'link'; readonly of: SharedCode; readonly address: string }
  | { readonly kind: 'problem'; readonly of: SharedCode; readonly error: ShareError };

async function linkTo(page: string, of: SharedCode): Promise<Link> {
  const { writeShare, ShareError } = await import('../../../lib/share/index.ts');
  try {
    const hash = await writeShare(of);
    return { kind: 'link', of, address: new URL(page + hash, location.href).href };
  } catch (error) {
    if (error instanceof ShareError) return { kind: 'problem', of, error };
    throw error;
  }
}

/** The link to `shared` as it is now, with a title if its sender gives it one. Written anew when the code changes. */
export function SharePanel({
  shared,
  page,
  there,
  onClose,
  words,
}: {
  readonly shared: SharedCode;
  /** Address of the playground, without a hash. */
  readonly page: string;
  /** Address at which the same code can be opened there without a link; absent where the reader is there. */
  readonly there?: string;
  readonly onClose: () => void;
  readonly words: PlaygroundWords;
}) {
  const { share } = words;
  const [title, setTitle] = useState(shared.title ?? '');
  const [link, setLink] = useState<Link | undefined>(undefined);
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  /** Where the reader was, and is to be again. */
  const before = useRef<Element | null>(null);
  const { title: _, ...untitled } = shared;
  const titled = title.trim() === '' ? untitled : { ...untitled, title: title.trim().slice(0, 80) };
  const written = JSON.stringify(titled);
  /** The link on screen is to what was shared before the last keystroke, for a moment. */
  const isWriting = link === undefined || JSON.stringify(link.of) !== written;

  useEffect(() => {
    let isWanted = true;
    setCopied(undefined);
    void linkTo(page, titled).then((next) => {
      if (isWanted) setLink(next);
    });
    return () => {
      isWanted = false;
    };
    // `written` is `titled` by its content: an equal object makes no other link.
  }, [page, written]);

  useEffect(() => {
    before.current = document.activeElement;
  }, []);

  function close(): void {
    onClose();
    if (before.current instanceof HTMLElement) before.current.focus();
  }

  useEffect(() => {
    if (link !== undefined) field.current?.select();
  }, [link?.kind]);

  return (
    <section
      class={styles['share']}
      aria-label={share.button}
      data-share-panel
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <label class={styles['field']}>
        <span>{share.title}</span>
        <input
          type="text"
          maxLength={80}
          value={title}
          onInput={({ currentTarget }) => {
            setTitle(currentTarget.value);
          }}
        />
      </label>
      {link?.kind === 'link' && (
        <>
          <label class={styles['field']}>
            <span>{share.link}</span>
            <input ref={field} type="text" readOnly data-share-link value={link.address} />
          </label>
          <p class={styles['help']}>{share.size(link.address.length)}</p>
        </>
      )}
      {link?.kind === 'problem' && (
        <p class={styles['problem']} data-share-problem={link.error.code}>
          {words.shareProblem[link.error.code](link.error.found)}
        </p>
      )}
      <div class={styles['buttons']}>
        <button
          type="button"
          class={controls['button']}
          data-share-copy
          disabled={isWriting || link.kind !== 'link'}
          onClick={() => {
            if (link?.kind !== 'link') return;
            void copyText(link.address).then((done) => {
              setCopied(done);
              if (!done) field.current?.select();
            });
          }}
        >
          {share.copy}
        </button>
        <button type="button" class={controls['button']} onClick={close}>
          {share.close}
        </button>
        {there !== undefined && (
          <a href={there} data-open-there>
            {share.open}
          </a>
        )}
        <span role="status">
          {copied !== undefined && (copied ? share.copied : share.notCopied)}
        </span>
      </div>
    </section>
  );
}
