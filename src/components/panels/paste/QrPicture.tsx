import styles from './QrPicture.module.css';

interface Props {
  /** Rows of cells, `true` is dark; the border is in it. */
  readonly cells: readonly (readonly boolean[])[];
  readonly label: string;
}

/** All dark cells as one path, row by row, in runs. */
function pathOf(cells: Props['cells']): string {
  return cells
    .flatMap((row, y) =>
      row.map((isDark, x) => {
        if (!isDark || row[x - 1] === true) return '';
        const end = row.indexOf(false, x);
        return `M${String(x)} ${String(y)}h${String((end < 0 ? row.length : end) - x)}v1H${String(x)}z`;
      }),
    )
    .join('');
}

/** A QR code. Black on white in every theme: many readers take no other. */
export function QrPicture({ cells, label }: Props) {
  const size = String(cells.length);
  return (
    <svg
      class={styles['code']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      data-qr={size}
      shape-rendering="crispEdges"
    >
      <path class={styles['light']} d={`M0 0h${size}v${size}H0z`} />
      <path class={styles['dark']} d={pathOf(cells)} />
    </svg>
  );
}
