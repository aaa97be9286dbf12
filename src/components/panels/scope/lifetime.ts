import { useEffect, useRef } from 'preact/hooks';

/** The value that `make` returned when this component was first rendered. */
export function useMade<T extends object>(make: () => T): T {
  const made = useRef<T | undefined>(undefined);
  return (made.current ??= make());
}

/** Calls `leave` when the reader leaves the page or the panel goes, whichever comes first. */
export function useLeaving(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const go = (): void => {
      latest.current();
    };
    window.addEventListener('pagehide', go);
    return () => {
      window.removeEventListener('pagehide', go);
      go();
    };
  }, []);
}
