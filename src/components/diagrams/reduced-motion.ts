import { useEffect, useState } from 'preact/hooks';

/** Whether the reader asked for less motion; `false` until the page has woken up, and while rendering without one. */
export function useReducedMotion(): boolean {
  const [reduced, setReduced] = useState(false);
  useEffect(() => {
    const query = matchMedia('(prefers-reduced-motion: reduce)');
    const read = (): void => {
      setReduced(query.matches);
    };
    read();
    query.addEventListener('change', read);
    return () => {
      query.removeEventListener('change', read);
    };
  }, []);
  return reduced;
}
