/**
 * Monaco's styles without inline styles: what the site's policy forbids in HTML, the CSSOM may do. The build leads
 * Monaco here, see `scripts/integrations/editor/strict-monaco.mjs`.
 */

/** What Monaco does with the `<style>` elements that it makes. */
interface Sheet extends HTMLElement {
  readonly sheet: CSSStyleSheet;
  textContent: string;
}

/**
 * Stands in for a `<style>` element: setting its text replaces the rules of a constructed sheet, which is adopted by
 * the document until the element is removed. Sheets in shadow trees are not needed, as Monaco is not put into one.
 */
export function createSheet(): Sheet {
  const sheet = new CSSStyleSheet();
  let text = '';
  const element = document.createElement('meta');
  Object.defineProperties(element, {
    sheet: { value: sheet },
    textContent: {
      get: () => text,
      set: (css: string) => {
        text = css;
        sheet.replaceSync(css);
      },
    },
    remove: {
      value: () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet);
        Element.prototype.remove.call(element);
      },
    },
  });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return element as unknown as Sheet;
}

/** `element.innerHTML = html`, with the styles in it. */
export function setHtml(element: Element, html: unknown): void {
  element.innerHTML = parkStyles(String(html));
  applyStyles(element);
}

/** `element.insertAdjacentHTML('afterend', html)`, with the styles in it. */
export function insertHtmlAfter(element: Element, html: unknown): void {
  element.insertAdjacentHTML('afterend', parkStyles(String(html)));
  if (element.parentElement) applyStyles(element.parentElement);
}

/** Where a style waits; the parser takes no notice of it. */
const PARKED = 'data-parked-style';

/** Renames `style` within tags; text cannot look like a tag, since Monaco writes its `<` as an entity. */
const parkStyles = (html: string): string =>
  html.replace(/<\w[^<>]*>/g, (tag) => tag.replace(' style="', ` ${PARKED}="`));

function applyStyles(root: Element): void {
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>(`[${PARKED}]`)) {
    element.style.cssText = element.getAttribute(PARKED) ?? '';
    element.removeAttribute(PARKED);
  }
}
