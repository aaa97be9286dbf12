/** All descriptions of a trace: one of them is read line by line, or set beside another. */
import { useMemo, useState } from 'preact/hooks';
import { parseDescription } from '../../../lib/sdp/description.ts';
import { isChangedOnWay, isMunged } from '../../../lib/views/description-changes.ts';
import type { DescriptionEntry, DescriptionsView } from '../../../lib/views/description-models.ts';
import type { DiagramProps } from '../types.ts';
import { DescriptionComparison } from './comparison.tsx';
import type { Beside, DescriptionsLabels } from './labels.ts';
import { DescriptionReader } from './reader.tsx';
import css from './sdp.module.css';

/** Props of the descriptions. */
export interface DescriptionsProps extends DiagramProps<DescriptionsView, DescriptionsLabels> {
  /** The reader asked what led to event `seq`. */
  readonly onCause: (seq: number) => void;
}

const BESIDE: readonly Beside[] = ['partner', 'before', 'created', 'origin'];

/** The other description, where there is one with a text that is worth a comparison. */
function besideOf(
  view: DescriptionsView,
  entry: DescriptionEntry,
  what: Beside,
): DescriptionEntry | undefined {
  const n = entry[what];
  const other = n === undefined ? undefined : view.entries[n];
  if (other?.sdp === undefined || entry.sdp === undefined) return undefined;
  if (what === 'created' && !isMunged(view, entry)) return undefined;
  if (what === 'origin' && !isChangedOnWay(view, entry)) return undefined;
  return other;
}

function Beside({
  entry,
  other,
  what,
  labels,
}: {
  readonly entry: DescriptionEntry;
  readonly other: DescriptionEntry;
  readonly what: Beside;
  readonly labels: DescriptionsLabels;
}) {
  // The offer stands first, whichever of the two was chosen; else what was earlier.
  const isTurned = what === 'partner' && entry.type === 'offer';
  const [one, two] = isTurned ? [entry, other] : [other, entry];
  const first = useMemo(() => parseDescription(one.sdp ?? ''), [one.sdp]);
  const second = useMemo(() => parseDescription(two.sdp ?? ''), [two.sdp]);
  return (
    <DescriptionComparison
      first={first}
      second={second}
      kind={what === 'partner' ? 'answer' : 'change'}
      names={[labels.short(one), labels.short(two)]}
      labels={labels}
    />
  );
}

function Reading({ sdp, labels }: { readonly sdp: string; readonly labels: DescriptionsLabels }) {
  const description = useMemo(() => parseDescription(sdp), [sdp]);
  return <DescriptionReader description={description} labels={labels} />;
}

/** `model` is the view at the playhead: what is pending and current there. */
export function DescriptionsDiagram({ model, labels, onSelect, onCause }: DescriptionsProps) {
  const [chosen, setChosen] = useState<number>();
  const [wanted, setWanted] = useState<Beside>();
  const { entries } = model;
  if (entries.length === 0) return <p class={css['empty']}>{labels.empty}</p>;

  const newest = entries.findLast(({ sdp }) => sdp !== undefined) ?? entries.at(-1);
  const entry = (chosen === undefined ? undefined : entries[chosen]) ?? newest;
  if (entry === undefined) return null;
  const others = BESIDE.flatMap((what) => {
    const other = besideOf(model, entry, what);
    return other === undefined ? [] : [{ what, other }];
  });
  const beside = others.find(({ what }) => what === wanted);
  const munged = isMunged(model, entry);
  const onWay = isChangedOnWay(model, entry);

  return (
    <div class={css['root']} role="group" aria-label={labels.title} data-descriptions>
      <ol class={css['entries']} aria-label={labels.choose}>
        {entries.map((each) => (
          <li key={each.n}>
            <button
              type="button"
              class={css['entry']}
              data-side={each.peer === 'B' ? 'b' : 'a'}
              data-entry={each.n}
              data-status={each.status}
              aria-pressed={each === entry}
              onClick={() => {
                setChosen(each.n);
                onSelect(each.seq);
              }}
            >
              <b>{each.peer}</b>
              <span>
                <code>{each.method}</code> {labels.type(each.type)}
              </span>
              <small>{labels.status[each.status]}</small>
            </button>
          </li>
        ))}
      </ol>
      <div class={css['about']}>
        <p>
          {labels.brought(entry)} {entry.sdpFrom !== undefined && labels.from[entry.sdpFrom]}{' '}
          {entry.cause !== undefined && (
            <button
              type="button"
              class={css['link']}
              data-cause
              onClick={() => {
                onCause(entry.seq);
              }}
            >
              {labels.toCause}
            </button>
          )}
        </p>
        {entry.error && (
          <p class={css['problem']}>{labels.refused(entry.error.name, entry.error.message)}</p>
        )}
        {munged && (
          <p class={css['mark']} data-munged>
            {labels.munged}
          </p>
        )}
        {onWay && (
          <p class={css['mark']} data-changed-on-way>
            {labels.changedOnWay}
          </p>
        )}
        {others.length > 0 && (
          <div class={css['chips']} role="group" aria-label={labels.views.label}>
            <button
              type="button"
              class={css['chip']}
              aria-pressed={beside === undefined}
              data-view="read"
              onClick={() => {
                setWanted(undefined);
              }}
            >
              {labels.views.read}
            </button>
            {others.map(({ what, other }) => (
              <button
                key={what}
                type="button"
                class={css['chip']}
                aria-pressed={beside?.what === what}
                data-view={what}
                onClick={() => {
                  setChosen(entry.n);
                  setWanted(what);
                }}
              >
                {labels.views.beside(what, other.type)}
              </button>
            ))}
          </div>
        )}
      </div>
      {entry.sdp === undefined ? (
        <p class={css['quiet']}>{labels.noText(entry)}</p>
      ) : beside ? (
        <Beside entry={entry} other={beside.other} what={beside.what} labels={labels} />
      ) : (
        <Reading key={entry.n} sdp={entry.sdp} labels={labels} />
      )}
    </div>
  );
}
