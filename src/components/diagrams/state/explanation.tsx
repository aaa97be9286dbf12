import {
  ENGINES,
  explain,
  machineData,
  standing,
  stateSpec,
  stays,
} from '../../../lib/machines/index.ts';
import type { ExplainedCause, SeenBy, Standing } from '../../../lib/machines/index.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import { ANY_CLOSED } from './items.ts';
import type { ItemId } from './items.ts';
import type { StateDetails, StateDiagramLabels } from './labels.ts';
import css from './state.module.css';

/** One item, told in full. */
interface Told {
  readonly url: string;
  readonly seen: SeenBy;
  readonly standing: Standing;
  readonly causes: readonly ExplainedCause[];
  /** The causes lead nowhere: they leave the state as it is. */
  readonly repeats: boolean;
}

function tellState(machine: MachineId, item: ItemId): Told | undefined {
  const data = machineData(machine);
  const state = data.states.find((candidate) => candidate.state === item);
  return (
    state && {
      url: stateSpec(data, item),
      seen: state.seen,
      standing: standing(state),
      causes: stays(state),
      repeats: true,
    }
  );
}

function tellEdge(machine: MachineId, item: ItemId): Told | undefined {
  const data = machineData(machine);
  const edges = data.edges.filter((edge) =>
    item === ANY_CLOSED ? edge.closing !== undefined : edge.id === item,
  );
  const [first, ...others] = edges.map((edge) => explain(data, edge));
  if (first === undefined) return undefined;
  // The brace stands for several edges: their causes together, and seen where one of them was.
  const causes = new Map(
    [first, ...others].flatMap((one) => one.causes.map((cause) => [cause.id, cause])),
  );
  const seenIn = (engine: keyof SeenBy) =>
    [first, ...others].find(({ seen }) => seen[engine] === 'seen')?.seen[engine] ??
    first.seen[engine];
  return {
    url: first.url,
    seen: { chromium: seenIn('chromium'), firefox: seenIn('firefox') },
    standing: first.standing,
    causes: [...causes.values()],
    repeats: false,
  };
}

/** Below the picture: what the item pointed at means, what leads there, who was seen there, where it is written. */
export function Explanation(props: {
  readonly machine: MachineId;
  readonly item: ItemId;
  readonly details: StateDetails;
  readonly labels: StateDiagramLabels;
}) {
  const { machine, item, details, labels } = props;
  const words = details.machines[machine];
  const told = tellState(machine, item) ?? tellEdge(machine, item);
  if (told === undefined) return null;
  return (
    <>
      <p class={css['heading']}>
        <code>{item.replace('>', ' → ')}</code>{' '}
        <a class={css['link']} href={told.url}>
          {labels.specification}
        </a>
      </p>
      <p>{words.states[item] ?? words.edges[item]}</p>
      {told.causes.length > 0 && (
        <ul class={css['causes']}>
          {told.repeats && <li>{labels.repeats}</li>}
          {told.causes.map(({ id, url }) => (
            <li key={id}>
              <a href={url}>
                <code>{id}</code>
              </a>{' '}
              {details.causes[id]}
            </li>
          ))}
        </ul>
      )}
      <p class={css['legend']}>
        {told.standing !== 'usual' && `${labels.standing[told.standing]} `}
        {labels.seen(ENGINES.chromium, told.seen.chromium)}{' '}
        {labels.seen(ENGINES.firefox, told.seen.firefox)}
      </p>
    </>
  );
}
