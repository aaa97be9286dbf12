/**
 * Tells a reader who came to an anchor that is not in the page where its content is now, or that there is none. By the
 * hash alone: a server never sees it.
 */
export function watchAnchor(page: Document): void {
  const notice = page.querySelector<HTMLElement>('[data-parts]');
  if (notice === null) return;
  const parts = JSON.parse(notice.dataset['parts'] ?? '{}') as Readonly<
    Record<string, readonly [title: string, address: string]>
  >;

  function look(): void {
    const anchor = anchorOf(location.hash);
    notice!.hidden = anchor === '' || page.getElementById(anchor) !== null;
    if (notice!.hidden) return;
    const found = Object.hasOwn(parts, anchor) ? parts[anchor] : undefined;
    const [before, after] = (notice!.dataset[found ? 'moved' : 'gone'] ?? '').split('@');
    notice!.replaceChildren(before ?? '', found ? linkTo(found) : anchor, after ?? '');
    notice!.focus({ preventScroll: true });
    notice!.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  function linkTo([title, address]: readonly [string, string]): HTMLAnchorElement {
    const link = page.createElement('a');
    link.href = address;
    link.textContent = title;
    return link;
  }

  addEventListener('hashchange', look);
  look();
}

/** What stands after the `#`, decoded where it can be. */
function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
