/** What came of the configuration, next to what came of the one before. */
import type { ComponentChildren } from 'preact';
import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import type { ConfiguredSide } from '../../../lib/views/configuration.ts';
import { PeerBadge } from '../scope/PeerBadge.tsx';
import styles from './ConfigurationLab.module.css';
import { measuresOf } from './measures.ts';

interface Props {
  readonly peer: 'A' | 'B';
  readonly side: ConfiguredSide | undefined;
  readonly isOver: boolean;
  /** The side in the run before; `hasFormer`: there was one. */
  readonly former: ConfiguredSide | undefined;
  readonly hasFormer: boolean;
  readonly words: ConfigurationWords;
}

/** Names of errors may be broken between their words: `InvalidModificationError` is wider than a phone's column. */
const breakable = (text: string): ComponentChildren =>
  text
    .split(/(?<=[a-z])(?=[A-Z])/)
    .flatMap((word, index) => (index === 0 ? [word] : [<wbr key={index} />, word]));

export function Comparison({ peer, side, isOver, former, hasFormer, words }: Props) {
  const { result } = words;
  const now = measuresOf(side, isOver, words);
  const before = hasFormer ? measuresOf(former, true, words) : [];
  // Kinds of candidates that only the run before had stand behind the others.
  const rows = [...now, ...before.filter(({ id }) => now.every((one) => one.id !== id))];
  // Where candidates were counted, there are none of a kind that is not there.
  const valueIn = (list: typeof now, id: string, of: ConfiguredSide | undefined): string =>
    list.find((one) => one.id === id)?.value ??
    (of?.rounds.at(-1)?.beganAt === undefined ? result.notYet : '0');
  return (
    <table class={styles['table']} data-comparison={peer}>
      <thead>
        <tr>
          <th scope="col">
            <PeerBadge peer={peer} />
          </th>
          {hasFormer && <th scope="col">{result.before}</th>}
          <th scope="col">{result.now}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name }) => {
          const [was, is] = [valueIn(before, id, former), valueIn(now, id, side)];
          return (
            <tr key={id} data-measure={id}>
              <th scope="row">{name}</th>
              {hasFormer && <td>{breakable(was)}</td>}
              <td data-changed={hasFormer && was !== is ? '' : undefined}>{breakable(is)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
