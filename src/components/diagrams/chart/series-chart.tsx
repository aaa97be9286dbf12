import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useReducedMotion } from '../reduced-motion.ts';
import { summaryOf, valueAt } from './align.ts';
import type { ChartLabels } from './labels.ts';
import type { ChartModel } from './model.ts';
import { onTheme, PROBES, readPalette } from './palette.ts';
import type { Drawn } from './drawn.ts';
import type { Plot } from './plot.ts';
import { createPaint } from './paint.ts';
import { chartWindow, placeOf } from './window.ts';
import css from './chart.module.css';

/** A chart is drawn this often while it grows, ms; with less motion, the longer time. */
const PAINT_MS = 200;
const CALM_PAINT_MS = 1000;
/** Parts of the window that PageUp and PageDown pass over, and the arrows. */
const PAGES = 10;
const STEPS = 100;

/** Props of a chart. */
export interface SeriesChartProps {
  readonly model: ChartModel;
  readonly labels: ChartLabels;
  /** Time at the playhead, ms since the trace began. */
  readonly at: number;
  /** The reader moved the playhead to this time, ms. */
  readonly onSeek: (ms: number) => void;
}

/** The time after a key on the slider, ms; `undefined` if the key means nothing here. */
function timeAfter(key: string, at: number, endMs: number, widthMs: number): number | undefined {
  const go = (ms: number): number => Math.max(0, Math.min(endMs, at + ms));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return go(widthMs / STEPS);
    case 'ArrowLeft':
    case 'ArrowDown':
      return go(-widthMs / STEPS);
    case 'PageUp':
      return go(widthMs / PAGES);
    case 'PageDown':
      return go(-widthMs / PAGES);
    case 'Home':
      return 0;
    case 'End':
      return endMs;
    default:
      return undefined;
  }
}

/**
 * Curves over the time axis of the states, with the playhead as a line that can be dragged and moved by keys. What it shows
 * stands below it in words, too: the values at the playhead, and a table of them all.
 */
export function SeriesChart({ model, labels, at, onSeek }: SeriesChartProps) {
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const probes = useRef<HTMLSpanElement>(null);
  const slider = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLSpanElement>(null);
  const veil = useRef<HTMLSpanElement>(null);
  const plot = useRef<Plot>();
  const isDragged = useRef(false);
  const [isFailed, setFailed] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const isCalm = useReducedMotion();
  const window = chartWindow(model.endMs, at);
  const drawn = useRef<Drawn>({ model, window });
  drawn.current = { model, window };
  const isSeen = useRef(true);
  const paint = useRef(
    createPaint(() => {
      if (isSeen.current) plot.current?.draw(drawn.current);
    }),
  );
  const hasCurves = model.curves.length > 0;

  useEffect(() => {
    const box = host.current;
    const wearing = probes.current;
    if (!hasCurves || box === null || wearing === null) return;
    let isGone = false;
    const observer = new ResizeObserver(() => plot.current?.refresh());
    // What nobody sees is not drawn: on a phone that is most of them.
    const sight = new IntersectionObserver((entries) => {
      isSeen.current = entries.at(-1)?.isIntersecting ?? true;
      if (isSeen.current) plot.current?.draw(drawn.current);
    });
    sight.observe(box);
    const stopTheme = onTheme(() => plot.current?.refresh());
    import('./plot.ts').then(
      ({ createPlot }) => {
        if (isGone) return;
        plot.current = createPlot(box, labels, () => readPalette(wearing));
        plot.current.draw(drawn.current);
        observer.observe(box);
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
      observer.disconnect();
      sight.disconnect();
      stopTheme();
      paint.current.cancel();
      plot.current?.dispose();
      plot.current = undefined;
    };
  }, [hasCurves, labels]);

  // Before the frame is drawn: an effect after it would draw another.
  useLayoutEffect(() => {
    paint.current.soon(isCalm ? CALM_PAINT_MS : PAINT_MS);
  }, [model, window.fromMs, isCalm]);

  // Set here and not in the markup: a style attribute is what the policy of the pages forbids.
  useLayoutEffect(() => {
    const place = `${(100 * placeOf(window, at)).toFixed(2)}%`;
    line.current?.style.setProperty('inset-inline-start', place);
    veil.current?.style.setProperty('inset-inline-start', place);
  });

  const seekTo = ({ clientX }: PointerEvent): void => {
    const box = slider.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const share = Math.max(0, Math.min(1, (clientX - box.left) / box.width));
    onSeek(Math.min(model.endMs, window.fromMs + share * (window.toMs - window.fromMs)));
  };
  const write = (value: number | null): string =>
    value === null ? labels.unknown : labels.value(model.unit, value);
  const said = model.curves.map((curve) => `${curve.name} ${write(valueAt(curve, at))}`);
  const states = model.lanes.flatMap(({ name, bands }) => {
    const now = bands.findLast(({ fromMs }) => fromMs <= at);
    return now === undefined ? [] : [{ name, ...now }];
  });

  return (
    <figure class={css['root']} data-chart={model.title} aria-labelledby={`${id}title`}>
      <figcaption id={`${id}title`} class={css['title']}>
        {model.title}
      </figcaption>
      <span ref={probes} class={css['probes']} aria-hidden="true">
        {PROBES.map((name) => (
          <i key={name} data-probe={name} />
        ))}
      </span>
      {isFailed && <p class={css['note']}>{labels.notLoaded}</p>}
      <div class={css['plot']}>
        <div ref={host} class={css['host']} aria-hidden="true" />
        {!hasCurves && <p class={css['empty']}>{labels.empty}</p>}
        <div
          ref={slider}
          class={css['slider']}
          role="slider"
          tabIndex={hasCurves ? 0 : -1}
          aria-label={labels.slider(model.title)}
          aria-disabled={!hasCurves}
          aria-valuemin={0}
          aria-valuemax={Math.round(model.endMs)}
          aria-valuenow={Math.round(at)}
          aria-valuetext={[labels.time(at), ...said].join(', ')}
          onKeyDown={(key) => {
            const next = timeAfter(key.key, at, model.endMs, window.toMs - window.fromMs);
            if (next === undefined || key.shiftKey) return;
            key.preventDefault();
            onSeek(next);
          }}
          onPointerDown={(press) => {
            if (press.button !== 0 || !hasCurves) return;
            isDragged.current = true;
            (press.currentTarget as Element).setPointerCapture(press.pointerId);
            seekTo(press);
          }}
          onPointerMove={(move) => {
            if (isDragged.current) seekTo(move);
          }}
          onPointerUp={() => {
            isDragged.current = false;
          }}
          onPointerCancel={() => {
            isDragged.current = false;
          }}
        >
          <span ref={veil} class={css['veil']} />
          <span ref={line} class={css['playhead']} />
        </div>
      </div>
      <ul class={css['legend']}>
        {model.curves.map((curve) => (
          <li key={curve.key} data-side={curve.side} data-curve={curve.key}>
            <svg class={css['sample']} data-dash={curve.dash} viewBox="0 0 24 6" aria-hidden="true">
              <path d="M0 3h24" />
            </svg>
            {curve.name} <b>{write(valueAt(curve, at))}</b>
          </li>
        ))}
        {states.map(({ name, state }) => (
          <li key={name} class={css['state']}>
            {name} <code>{state}</code>
          </li>
        ))}
      </ul>
      {hasCurves && (
        <details
          class={css['numbers']}
          onToggle={(toggle) => {
            setOpen(toggle.currentTarget.open);
          }}
        >
          <summary>{labels.numbers}</summary>
          {isOpen && (
            <Numbers model={model} labels={labels} drawn={drawn.current} at={at} write={write} />
          )}
        </details>
      )}
    </figure>
  );
}

function Numbers(props: {
  readonly model: ChartModel;
  readonly labels: ChartLabels;
  readonly drawn: Drawn;
  readonly at: number;
  readonly write: (value: number | null) => string;
}) {
  const { model, labels, drawn, at, write } = props;
  const { column } = labels;
  return (
    <div class={css['scroll']} tabIndex={0} role="group" aria-label={labels.numbers}>
      <table>
        <thead>
          <tr>
            {[column.curve, column.here, column.least, column.mean, column.most].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.curves.map((curve) => {
            const { here, least, mean, most } = summaryOf(curve, drawn.window, at);
            return (
              <tr key={curve.key}>
                <th scope="row">{curve.name}</th>
                <td>{write(here)}</td>
                <td>{write(least)}</td>
                <td>{write(mean)}</td>
                <td>{write(most)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {model.moments.length > 0 && (
        <>
          <p>{labels.moments}</p>
          <ol>
            {model.moments.map((moment) => (
              <li key={`${String(moment.at)} ${moment.name}`}>
                {labels.time(moment.at)}: {moment.name}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
