import { momentText } from '../../../content/ui/times.ts';
import type { UsedEnd } from '../../../lib/stats/used-pair.ts';
import type { PairUse } from '../../../lib/views/stats-models.ts';
import type { Scope } from '../scope/model.ts';
import { PeerBadge } from '../scope/PeerBadge.tsx';
import { useQuality } from './use-stats.ts';
import type { PartsWords } from './words.ts';
import styles from './groups.module.css';

type Words = PartsWords['groups']['pair'];

function End({ end, side, words }: { end: UsedEnd; side: string; words: Words }) {
  const { candidateType, protocol, address, port } = end;
  const type = candidateType ?? '?';
  return (
    <div class={styles['end']}>
      <span class={styles['soft']}>{side}</span>
      <b>{type}</b>
      <code>
        {`${protocol ?? ''} ${address ?? ''}`.trim()}
        {port === null ? '' : `:${String(port)}`}
      </code>
      {!address && <small>{words.hidden}</small>}
      <small>{words.types[type] ?? ''}</small>
    </div>
  );
}

function Use({ use, words }: { use: PairUse; words: Words }) {
  const from = momentText(use.at);
  return (
    <li
      class={styles['use']}
      data-pair={use.id}
      data-current={use.to === undefined ? '' : undefined}
    >
      <div class={styles['ends']}>
        <End end={use.local} side={words.local} words={words} />
        <span aria-hidden="true">↔</span>
        <End end={use.remote} side={words.remote} words={words} />
      </div>
      <p class={styles['note']}>
        {use.to === undefined ? words.since(from) : words.until(from, momentText(use.to))}{' '}
        <code>{use.id}</code>
      </p>
    </li>
  );
}

/** The pair in use of each peer at the playhead, those before it, and the codecs. */
export function Pair({ scope, words }: { readonly scope: Scope; readonly words: PartsWords }) {
  const { pair } = words.groups;
  const { stats } = useQuality(scope);
  const uses = stats.uses.slice();
  const streams = stats.streams.slice();
  return (
    <div class={styles['group']}>
      <div class={styles['columns']}>
        {scope.peers.value.map((peer) => {
          const own = uses.filter((use) => use.peer === peer);
          const current = own.filter(({ to }) => to === undefined);
          const earlier = own.filter(({ to }) => to !== undefined);
          const codecs = new Set(
            streams.flatMap((one) => (one.peer === peer && one.codec !== null ? [one.codec] : [])),
          );
          return (
            <section
              key={peer}
              class={styles['peer']}
              data-side={peer === 'B' ? 'b' : 'a'}
              data-peer-pairs={peer}
              aria-label={pair.of(peer)}
            >
              <p class={styles['name']}>
                <PeerBadge peer={peer} /> {pair.of(peer)}
              </p>
              {current.length === 0 && <p class={styles['note']}>{pair.none}</p>}
              <ul class={styles['uses']}>
                {current.map((use) => (
                  <Use key={use.seq} use={use} words={pair} />
                ))}
              </ul>
              {earlier.length > 0 && (
                <>
                  <p class={styles['soft']}>{pair.earlier}</p>
                  <ul class={styles['uses']}>
                    {earlier.map((use) => (
                      <Use key={use.seq} use={use} words={pair} />
                    ))}
                  </ul>
                </>
              )}
              {codecs.size > 0 && (
                <p class={styles['note']}>
                  {pair.codecs}: <code>{[...codecs].join(', ')}</code>
                </p>
              )}
            </section>
          );
        })}
      </div>
      <p class={styles['note']}>{pair.hint}</p>
    </div>
  );
}
