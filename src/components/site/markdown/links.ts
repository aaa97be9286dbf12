/**
 * Makes the links of a chapter right for a text that stands elsewhere than its page: relative ones and such that are only
 * an anchor are resolved against the page. Links to other sites stay.
 * @param page address of the chapter's page, absolute (`https://…/en/chapters/states/`) or from the host's root
 */
export function withFullLinks(markdown: string, page: string): string {
  return markdown.replace(
    /(\]\()([^)\s]+)(\))/g,
    (_, before: string, href: string, after: string) => `${before}${fullLink(href, page)}${after}`,
  );
}

/** Stands in for a host that is not known. */
const NOWHERE = 'http://host.invalid';

/** Where a link of a page leads: absolute if the page's address is, else from the host's root. */
function fullLink(href: string, page: string): string {
  const { href: full } = new URL(href, new URL(page, NOWHERE));
  return full.startsWith(`${NOWHERE}/`) ? full.slice(NOWHERE.length) : full;
}
