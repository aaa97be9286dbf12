import type { Focused } from '../../../lib/session/commands.ts';

/** What `element` does with keys itself. */
export function focusedKind(element: Element): Focused {
  const tag = element.localName;
  if (tag === 'input') {
    const type = (element as HTMLInputElement).type;
    return type === 'range'
      ? 'moves'
      : type === 'checkbox' || type === 'file'
        ? 'presses'
        : 'types';
  }
  if (tag === 'textarea' || tag === 'select') return 'types';
  if ((element as HTMLElement).isContentEditable) return 'types';
  const role = element.getAttribute('role') ?? '';
  if (['tab', 'slider', 'menuitem', 'option', 'gridcell'].includes(role)) return 'moves';
  if (tag === 'button' || tag === 'a' || tag === 'summary' || role === 'button') return 'presses';
  return 'nothing';
}
