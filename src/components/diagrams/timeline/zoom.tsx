import { pure } from '../pure.ts';
import type { TimelineLabels } from './labels.ts';
import css from './timeline.module.css';

/** Buttons that zoom by halves and doubles. */
export const Zoom = pure(
  (props: {
    zoom: number;
    most: number;
    onZoom: (zoom: number) => void;
    labels: TimelineLabels;
  }) => {
    const { zoom, most, onZoom, labels } = props;
    const button = (text: string, name: string, to: number, isOff: boolean) => (
      <button
        type="button"
        aria-label={name}
        title={name}
        // Stays in the tab order: a button that vanishes under the finger loses the reader's place.
        aria-disabled={isOff}
        onClick={() => {
          if (!isOff) onZoom(to);
        }}
      >
        {text}
      </button>
    );
    return (
      <div class={css['zoom']}>
        {button('−', labels.zoomOut, zoom / 2, zoom <= 1)}
        <output>{labels.zoom(zoom)}</output>
        {button('+', labels.zoomIn, zoom * 2, zoom >= most)}
        {button('↔', labels.fit, 1, zoom === 1)}
      </div>
    );
  },
);
