/** A clock for each side that is still gathering: how long, and since when the connection has been up. */
import { useEffect, useState } from 'preact/hooks';
import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import { SILENT_SERVER } from '../../../lib/sources/configuration/measured.ts';
import type { ConfiguredSide } from '../../../lib/views/configuration.ts';
import styles from './ConfigurationLab.module.css';

/** Tenths of seconds are shown. */
const TICK_MS = 100;
/** Host candidates alone need less than this, ms; only what lasts longer is worth a clock. */
const LONG_MS = 500;

interface Props {
  readonly sides: readonly ConfiguredSide[];
  /** Time of the run; `undefined` where none goes on. */
  readonly now: (() => number) | undefined;
  /** Whether servers were named that may be waited for. */
  readonly hasServers: boolean;
  /** The engine in which the run goes on, as the trace names it. */
  readonly engine: string | undefined;
  readonly words: ConfigurationWords;
}

/** Ticks while `isGoing`. */
function useTicks(isGoing: boolean): void {
  const [, setTicks] = useState(0);
  useEffect(() => {
    if (!isGoing) return;
    const timer = window.setInterval(() => {
      setTicks((ticks) => ticks + 1);
    }, TICK_MS);
    return () => {
      window.clearInterval(timer);
    };
  }, [isGoing]);
}

export function Clock({ sides, now, hasServers, engine, words }: Props) {
  const { clock, result } = words;
  const gathering = sides.flatMap(({ peer, rounds }) => {
    const round = rounds.at(-1);
    return round?.beganAt === undefined ? [] : [{ peer, ...round, beganAt: round.beganAt }];
  });
  const isGoing = now !== undefined && gathering.some(({ completeAt }) => completeAt === undefined);
  useTicks(isGoing);
  const measured =
    hasServers && isGoing ? SILENT_SERVER.find(({ name }) => name === engine) : undefined;
  return (
    <div class={styles['clock']} data-clock>
      {gathering.map(({ peer, beganAt, completeAt, connectedAt }) => {
        if (completeAt !== undefined)
          return completeAt - beganAt < LONG_MS ? null : (
            <p key={peer} data-waited={peer}>
              {clock.over(peer, result.ms(completeAt - beganAt))}
            </p>
          );
        const time = now?.();
        if (time === undefined || time - beganAt < LONG_MS) return null;
        return (
          <p key={peer} role="timer" data-waiting={peer}>
            <b>{clock.waiting(peer, seconds(time - beganAt))}</b>{' '}
            {connectedAt === undefined
              ? clock.notConnected
              : clock.connectedSince(seconds(time - connectedAt))}
          </p>
        );
      })}
      {measured !== undefined && (
        <p class={styles['hint']}>
          {clock.measured(`${measured.name} ${measured.version}`, seconds(measured.ms))}
        </p>
      )}
    </div>
  );
}

/** `12.3 s` */
const seconds = (ms: number): string => `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
