/** Signs of the player, drawn in a square of 16. */
const PATHS = {
  play: 'M4 2.5v11l9-5.5z',
  pause: 'M4 2.5h3v11H4zM9 2.5h3v11H9z',
  replay: 'M8 3a5 5 0 1 0 5 5h-1.6A3.4 3.4 0 1 1 8 4.6V7l4-3-4-3z',
  next: 'M6 3l5 5-5 5-1.2-1.2L8.6 8 4.8 4.2z',
  previous: 'M10 3L5 8l5 5 1.2-1.2L7.4 8l3.8-3.8z',
  'next-state': 'M3 3l5 5-5 5-1.2-1.2L5.6 8 1.8 4.2zM11.5 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  'previous-state': 'M13 3L8 8l5 5 1.2-1.2L10.4 8l3.8-3.8zM4.5 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  start: 'M3 3h1.8v10H3zM13 3v10L6 8z',
  end: 'M13 3h-1.8v10H13zM3 3v10l7-5z',
  stop: 'M3.5 3.5h9v9h-9z',
} as const;

/** A sign; its button names it. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
