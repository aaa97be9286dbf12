import { placeCard } from './place.ts';
import type { CardTexts } from './texts.ts';

/** How long a pointer rests before a card opens: passing over a line of text opens none. In milliseconds. */
const REST_MS = 150;
/** How long a card stays when the pointer has left both it and its term, so that a crooked way between them is no loss. In milliseconds. */
const GRACE_MS = 250;

/**
 * Opens a card at the terms of a page: under a pointer that rests, at the focus, at the first tap of a finger. It stays
 * while the pointer is on it, and Escape closes it (WCAG 1.4.13). A card that cannot be fetched is none: the link stays.
 */
export function watchTerms(page: Document): void {
  const card = page.createElement('div');
  card.className = 'term-card';
  card.id = 'term-card';
  card.role = 'tooltip';
  card.popover = 'manual';
  page.body.append(card);

  let texts: Promise<CardTexts> | undefined;
  let term: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The term that a finger has just come down on, when its card was not open. */
  let tapped: HTMLAnchorElement | undefined;

  const termAt = (target: EventTarget | null): HTMLAnchorElement | undefined =>
    target instanceof Element
      ? (target.closest<HTMLAnchorElement>('a.term') ?? undefined)
      : undefined;

  function close(): void {
    clearTimeout(timer);
    term?.removeAttribute('aria-describedby');
    term = undefined;
    card.hidePopover();
  }

  async function open(at: HTMLAnchorElement, byFinger: boolean): Promise<void> {
    clearTimeout(timer);
    if (term === at) return;
    close();
    term = at;
    texts ??= fetch(at.dataset['term'] ?? '').then((answer) => answer.json() as Promise<CardTexts>);
    const all = await texts.catch(() => (texts = undefined));
    const text = all?.terms[at.pathname.split('/').at(-2) ?? ''];
    // The reader may have gone on meanwhile.
    if (term !== at) return;
    if (text === undefined) return close();
    const name = page.createElement('b');
    name.textContent = text.name;
    const meaning = page.createElement('p');
    meaning.textContent = text.meaning;
    card.replaceChildren(name);
    if (text.other !== undefined) {
      const other = page.createElement('span');
      other.lang = text.lang;
      other.textContent = text.other;
      card.append(other);
    }
    card.append(meaning);
    if (byFinger) {
      const hint = page.createElement('small');
      hint.textContent = all?.tapAgain ?? '';
      card.append(hint);
    }
    at.setAttribute('aria-describedby', card.id);
    card.showPopover();
    // The first line of a term that is broken over two.
    const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const view = { width: page.documentElement.clientWidth, height: innerHeight };
    const { left, top } = placeCard(box, card.getBoundingClientRect(), view);
    card.style.left = `${String(left + scrollX)}px`;
    card.style.top = `${String(top + scrollY)}px`;
  }

  page.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const over = termAt(target);
    if (over !== undefined) {
      clearTimeout(timer);
      if (over !== term) timer = setTimeout(() => void open(over, false), REST_MS);
    } else if (target instanceof Node && card.contains(target)) clearTimeout(timer);
  });
  page.addEventListener('pointerout', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    if (termAt(target) === undefined && !(target instanceof Node && card.contains(target))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (term !== page.activeElement) close();
    }, GRACE_MS);
  });
  page.addEventListener('focusin', ({ target }) => {
    const at = termAt(target);
    if (at !== undefined && at !== tapped && at.matches(':focus-visible')) void open(at, false);
  });
  page.addEventListener('focusout', ({ target }) => {
    if (term !== undefined && target === term) close();
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  page.addEventListener('pointerdown', ({ target, pointerType }) => {
    const at = termAt(target);
    tapped = pointerType === 'touch' && at !== term ? at : undefined;
    if (at === undefined && !(target instanceof Node && card.contains(target))) close();
  });
  page.addEventListener('click', (event) => {
    const at = termAt(event.target);
    if (at === undefined || at !== tapped) return;
    tapped = undefined;
    event.preventDefault();
    void open(at, true);
  });
}
