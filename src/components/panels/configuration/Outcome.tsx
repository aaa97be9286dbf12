/** What a browser made of the configuration, at the playhead. */
import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import type { ConfiguredSide } from '../../../lib/views/configuration.ts';
import { Comparison } from './Comparison.tsx';
import styles from './ConfigurationLab.module.css';
import { Gathering } from './Gathering.tsx';
import { Lines } from './Lines.tsx';
import type { ConfigurationLab } from './model.ts';
import { shortened } from './plain-text.ts';
import { ReadBack } from './ReadBack.tsx';
import { Runs } from './Runs.tsx';

const PEERS = ['A', 'B'] as const;
/** Errors that are listed, the newest first. */
const SHOWN = 12;

function Refusals({
  sides,
  words,
}: {
  readonly sides: readonly ConfiguredSide[];
  readonly words: ConfigurationWords;
}) {
  return (
    <div role="status" data-refusals>
      {sides.map(
        ({ peer, refused }) =>
          refused !== undefined && (
            <p key={peer} class={styles['refused']} data-refused={peer}>
              {words.refusedBy(peer)} <b>{refused.name}</b> <q>{shortened(refused.message)}</q>
            </p>
          ),
      )}
    </div>
  );
}

function Errors({
  sides,
  words,
}: {
  readonly sides: readonly ConfiguredSide[];
  readonly words: ConfigurationWords;
}) {
  const errors = sides.flatMap(({ peer, rounds }) =>
    rounds.flatMap(({ beganAt, errors: all }) =>
      all.map((one) => ({ ...one, peer, ms: one.at - (beganAt ?? one.at) })),
    ),
  );
  if (errors.length === 0) return null;
  return (
    <div class={styles['block']} data-errors>
      <p class={styles['name']}>
        {words.errors.title} ({errors.length})
      </p>
      <ul class={styles['attempts']}>
        {errors
          .toSorted((one, other) => other.seq - one.seq)
          .slice(0, SHOWN)
          .map(({ seq, peer, url, code, text, ms }) => (
            <li key={seq}>
              {peer} <code>{shortened(url)}</code> <b>{code}</b>{' '}
              {text !== '' && <q>{shortened(text)}</q>} {words.result.ms(ms)}
            </li>
          ))}
      </ul>
    </div>
  );
}

export function Outcome({
  lab,
  words,
}: {
  readonly lab: ConfigurationLab;
  readonly words: ConfigurationWords;
}) {
  const { session } = lab.scope;
  const { sides: at } = lab.view.value;
  const playhead = session.playhead.value;
  const former = lab.former.value;
  const run = lab.run.value;
  const ran = lab.ran.value;
  const sides = PEERS.flatMap((peer) => at.get(peer) ?? []);
  const a = at.get('A');
  const read = ran?.sides === 'b' ? 'B' : 'A';
  if (sides.length === 0)
    return (
      <p class={styles['hint']} data-outcome="empty">
        {words.result.empty}
      </p>
    );
  const isAtEnd = playhead === session.length.value;
  const trace = session.trace.value;
  return (
    <div class={styles['outcome']} data-outcome={run === undefined ? 'over' : 'going'}>
      <Refusals sides={sides} words={words} />
      <Gathering
        sides={sides}
        now={isAtEnd ? run?.now : undefined}
        at={trace.at(playhead - 1)?.at ?? 0}
        hasServers={(ran?.servers.length ?? 0) > 0}
        engine={trace.meta.engine?.name}
        words={words}
      />
      {ran !== undefined && former !== undefined && (
        <Runs former={former.form} now={ran} words={words} />
      )}
      <div class={styles['tables']}>
        {PEERS.map((peer) => (
          <Comparison
            key={peer}
            peer={peer}
            side={at.get(peer)}
            isOver={run === undefined}
            former={former?.view.sides.get(peer)}
            hasFormer={former !== undefined}
            words={words}
          />
        ))}
      </div>
      <Lines offered={a?.offered} agreed={a?.agreed} words={words} />
      <Errors sides={sides} words={words} />
      <ReadBack peer={read} side={at.get(read)} words={words} />
    </div>
  );
}
