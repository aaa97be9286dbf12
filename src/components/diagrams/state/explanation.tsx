import {
  ENGINES,
  explain,
  machineData,
  machineSpec,
  standing,
  stateSpec,
  stays,
} from '../../../lib/machines/index.ts';
import type { ExplainedCause, SeenBy, Standing } from '../../../lib/machines/index.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import { ANY_CLOSED } from './items.ts';
import type { ItemId } from './items.ts';
import type { StateDetails } from './labels.ts';
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

function Link({ href, details }: { href: string; details: StateDetails }) {
  return (
    <a class={css['link']} href={href}>
      {details.specification}
    </a>
  );
}

/** The machine as a whole: what it tells. Its name stands above, where all explanations say whose they are. */
function Whole({ machine, details }: { machine: MachineId; details: StateDetails }) {
  return (
    <p>
      {details.machines[machine].intro}{' '}
      <Link href={machineSpec(machineData(machine))} details={details} />
    </p>
  );
}

/** What an item means, what leads there, who was seen there, where it is written. */
export function Explanation(props: {
  readonly machine: MachineId;
  readonly item: ItemId;
  readonly details: StateDetails;
}) {
  const { machine, item, details } = props;
  const words = details.machines[machine];
  const told = tellState(machine, item) ?? tellEdge(machine, item);
  if (told === undefined) return <Whole machine={machine} details={details} />;
  return (
    <>
      <p class={css['heading']}>
        <code>{item.replace('>', ' → ')}</code> <Link href={told.url} details={details} />
      </p>
      <p>{words.states[item] ?? words.edges[item]}</p>
      {told.causes.length > 0 && (
        <ul class={css['causes']}>
          {told.repeats && <li>{details.repeats}</li>}
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
      <p class={css['fine']}>
        {told.standing !== 'usual' && `${details.standing[told.standing]} `}
        {details.seen(ENGINES.chromium, told.seen.chromium)}{' '}
        {details.seen(ENGINES.firefox, told.seen.firefox)}
      </p>
    </>
  );
}
