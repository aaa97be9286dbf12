/** Gathering as it goes on: a clock, a picture, and a word where nothing is found. */
import { useEffect, useState } from 'preact/hooks';
import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import type { ConfiguredSide } from '../../../lib/views/configuration.ts';
import { gatheringLanes } from '../../../lib/views/gathering-lanes.ts';
import { GatheringDiagram } from '../../diagrams/gathering/gathering-diagram.tsx';
import { Clock } from './Clock.tsx';
import styles from './ConfigurationLab.module.css';

/** Tenths of seconds are shown. */
const TICK_MS = 100;
/** Host candidates are there within a fraction of this, ms. */
const PATIENCE_MS = 3000;

interface Props {
  readonly sides: readonly ConfiguredSide[];
  /** Time of the run; `undefined` where none goes on, and where the reader looks at the past. */
  readonly now: (() => number) | undefined;
  /** Time of the playhead, ms. */
  readonly at: number;
  /** Whether servers were named that may be waited for. */
  readonly hasServers: boolean;
  /** The engine in which the run goes on, as the trace names it. */
  readonly engine: string | undefined;
  readonly words: ConfigurationWords;
}

const isGathering = ({ rounds }: ConfiguredSide): boolean => {
  const round = rounds.at(-1);
  return round?.beganAt !== undefined && round.completeAt === undefined;
};

/** Draws anew while `isGoing`. */
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

/** A side that has found nothing, and why. */
function Nothing({
  sides,
  moment,
  words,
}: {
  readonly sides: readonly ConfiguredSide[];
  readonly moment: number;
  readonly words: ConfigurationWords;
}) {
  const { noCandidates } = words.result;
  const empty = sides.find(({ rounds }) => {
    const round = rounds.at(-1);
    if (round?.beganAt === undefined || round.candidates.length > 0) return false;
    return round.completeAt !== undefined || moment - round.beganAt > PATIENCE_MS;
  });
  if (empty === undefined) return null;
  const isRelay = empty.read?.['iceTransportPolicy'] === 'relay';
  const errors = empty.rounds.at(-1)?.errors.length ?? 0;
  return (
    <p class={styles['refused']} role="status" data-nothing={empty.peer}>
      <b>{empty.peer}</b> {isRelay ? noCandidates.relay(errors) : noCandidates.machine}
    </p>
  );
}

export function Gathering({ sides, now, at, hasServers, engine, words }: Props) {
  const isGoing = now !== undefined && sides.some(isGathering);
  useTicks(isGoing);
  const moment = now?.() ?? at;
  const lanes = gatheringLanes(sides, moment);
  const labels = { ...words.gathering, duration: words.result.ms };
  return (
    <>
      <Clock
        sides={sides}
        moment={now === undefined ? undefined : moment}
        engine={hasServers ? engine : undefined}
        words={words}
      />
      <Nothing sides={sides} moment={moment} words={words} />
      {lanes.length > 0 && <GatheringDiagram model={lanes} labels={labels} />}
    </>
  );
}
