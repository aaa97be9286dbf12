/** A clock for each side that is still gathering: how long, and how long the connection has been up meanwhile. */
import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import { SILENT_SERVER } from '../../../lib/sources/configuration/measured.ts';
import type { ConfiguredSide } from '../../../lib/views/configuration.ts';
import styles from './ConfigurationLab.module.css';

/** Host candidates alone need less than this, ms; only what lasts longer is worth a clock. */
const LONG_MS = 500;

interface Props {
  readonly sides: readonly ConfiguredSide[];
  /** Time of the run that goes on, ms; `undefined` where none does. */
  readonly moment: number | undefined;
  /** The engine whose patience with silent servers is told of; `undefined`: it does not matter here. */
  readonly engine: string | undefined;
  readonly words: ConfigurationWords;
}

/** `12.3 s` */
const seconds = (ms: number): string => `${(Math.max(0, ms) / 1000).toFixed(1)} s`;

export function Clock({ sides, moment, engine, words }: Props) {
  const { clock, result } = words;
  const rounds = sides.flatMap(({ peer, rounds: all }) => {
    const round = all.at(-1);
    return round?.beganAt === undefined ? [] : [{ ...round, peer, beganAt: round.beganAt }];
  });
  const isGoing = rounds.some(({ completeAt }) => completeAt === undefined);
  const measured =
    moment !== undefined && isGoing ? SILENT_SERVER.find(({ name }) => name === engine) : undefined;
  return (
    <div class={styles['clock']} data-clock>
      {rounds.map(({ peer, beganAt, completeAt, connectedAt }) => {
        const until = completeAt ?? moment;
        if (until === undefined || until - beganAt < LONG_MS) return null;
        if (completeAt !== undefined)
          return (
            <p key={peer} data-waited={peer}>
              {clock.over(peer, result.ms(completeAt - beganAt))}
            </p>
          );
        return (
          <p key={peer} role="timer" data-waiting={peer}>
            <b>{clock.waiting(peer, seconds(until - beganAt))}</b>{' '}
            {connectedAt === undefined
              ? clock.notConnected
              : clock.connectedFor(seconds(until - connectedAt))}
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
