import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { machinesEn } from '../../../content/ui/machines.en.ts';
import { machineDetailsEn } from '../../../content/ui/machine-details.en.ts';
import { machineDetailsKo } from '../../../content/ui/machine-details.ko.ts';
import { machinesKo } from '../../../content/ui/machines.ko.ts';
import { machineData } from '../../../lib/machines/index.ts';
import { MACHINE_IDS } from '../../../lib/trace/states.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { MachineView } from '../../../lib/views/models.ts';
import { Explanation } from './explanation.tsx';
import { WHOLE, itemOf, itemsOf, standingsOf } from './items.ts';
import { arrowhead } from './layout.ts';
import { layoutOf } from './layouts/index.ts';
import { Picture } from './picture.tsx';
import { StateDiagram } from './StateDiagram.tsx';

// Class names as they are written, so that the pictures under tests/golden can link the style sheet itself.
vi.mock('./state.module.css', () => ({
  default: new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : name) }),
}));

/** A way through each machine that some browser took. */
const WAYS: { readonly [M in MachineId]: readonly string[] } = {
  signaling: ['stable', 'have-local-offer', 'have-remote-pranswer', 'stable', 'have-remote-offer'],
  'ice-gathering': ['new', 'gathering', 'complete', 'gathering', 'complete'],
  'ice-connection': ['new', 'checking', 'connected', 'disconnected', 'connected', 'closed'],
  connection: ['new', 'connecting', 'connected', 'disconnected', 'failed', 'connecting'],
  dtls: ['new', 'connecting', 'connected', 'new', 'connecting', 'connected', 'closed'],
  'ice-transport': ['new', 'checking', 'failed', 'checking', 'connected', 'disconnected'],
  sctp: ['connecting', 'connected', 'closed'],
  'data-channel': ['connecting', 'open', 'closing', 'closed'],
};

/** The machine after `steps` steps of its way; the n-th step is event n. */
function after(machine: MachineId, steps: number): MachineView {
  const way = WAYS[machine].slice(0, steps + 1);
  const edges = new Map<string, MachineView['edges'][number]>();
  way.slice(1).forEach((to, index) => {
    const from = way[index] ?? '';
    const count = (edges.get(`${from}>${to}`)?.count ?? 0) + 1;
    edges.set(`${from}>${to}`, { from, to, count, lastSeq: index + 1 });
  });
  const to = way[steps] ?? '';
  return {
    machine,
    peer: 'A',
    on: 'pc1',
    pc: 'pc1',
    state: to,
    since: steps,
    visited: [...new Set(way)],
    edges: [...edges.values()],
    last: {
      seq: steps,
      at: steps,
      from: way[steps - 1] ?? '',
      to,
      cause: undefined,
      seen: 'event',
    },
  };
}

interface Drawn {
  readonly model?: MachineView;
  readonly fraction?: number;
}

function draw(machine: MachineId, { model, fraction = 0 }: Drawn = {}): string {
  return render(
    <StateDiagram
      machine={machine}
      peer="A"
      model={model}
      labels={machinesEn}
      playhead={{ position: (model?.last?.seq ?? 0) + 1, fraction }}
      selected={null}
      onSelect={() => undefined}
      onShow={() => undefined}
    />,
  );
}

/** A picture as a page that can be opened from the disk. */
function page(figure: string): string {
  const styles = ['styles/layers', 'styles/tokens', 'styles/base', 'styles/utilities']
    .map((name) => `src/${name}.css`)
    .concat('src/components/diagrams/state/state.module.css')
    .map((path) => `<link rel="stylesheet" href="../../../${path}">`);
  return `<!doctype html>\n<html lang="en"><meta charset="utf-8">\n${styles.join('\n')}\n<body style="max-inline-size:21rem">\n${figure.replaceAll('><', '>\n<')}\n</body></html>\n`;
}

describe.each(MACHINE_IDS)('%s', (machine) => {
  const { places, edges } = layoutOf(machine);
  const steps = WAYS[machine].length - 1;
  const inPicture = itemsOf(machine)
    .filter((item) => item !== WHOLE)
    .toSorted();

  it('is drawn as in the golden files', async () => {
    const golden = (name: string): string =>
      new URL(`../../../../tests/golden/state/${machine}-${name}.html`, import.meta.url).pathname;
    await expect(page(draw(machine))).toMatchFileSnapshot(golden('empty'));
    await expect(
      page(draw(machine, { model: after(machine, 1), fraction: 0.4 })),
    ).toMatchFileSnapshot(golden('moving'));
    await expect(page(draw(machine, { model: after(machine, steps) }))).toMatchFileSnapshot(
      golden('visited'),
    );
  });

  it('takes only edges of the data on its way, each of them drawn', () => {
    for (const { from, to } of after(machine, steps).edges) {
      expect(machineData(machine).edges.map((edge) => edge.id)).toContain(`${from}>${to}`);
      expect(itemsOf(machine)).toContain(itemOf(machine, from, to));
    }
  });

  it('starts and ends every edge at the boxes that it joins', () => {
    for (const [id, { d }] of Object.entries(edges)) {
      const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
      const ends = id.split('>');
      [numbers.slice(0, 2), numbers.slice(-2)].forEach(([x = 0, y = 0], index) => {
        const [cx, cy, width] = places[ends[index] ?? ''] ?? [0, 0, 0];
        // On the outline, a unit off at most: half the height is 14, or 20 where the name has two lines.
        const half = (ends[index] ?? '').startsWith('have-') ? 20 : 14;
        const off = Math.max(Math.abs(x - cx) - width / 2, Math.abs(y - cy) - half);
        expect(Math.abs(off), `${id} at ${String(x)} ${String(y)}`).toBeLessThanOrEqual(1);
      });
    }
  });

  it('has one stop for Tab and a name for every item once it is awake', () => {
    const svg = render(
      <Picture
        machine={machine}
        standings={standingsOf(machine, after(machine, 1))}
        labels={machinesEn}
        tabStop={machineData(machine).initial}
        pinned={null}
      />,
    );
    expect(svg.match(/tabindex="0"/g)).toHaveLength(1);
    const names = [...svg.matchAll(/data-item="([^"]+)" role="button" aria-label="([^"]+)"/g)];
    expect(names.map(([, item]) => item).toSorted()).toEqual(inPicture);
    expect(new Set(names.map(([, , name]) => name)).size).toBe(names.length);
  });

  it('offers no buttons before it is awake', () => {
    expect(draw(machine, { model: after(machine, 1) })).not.toContain('role="button"');
  });

  it('has words for every item in both languages', () => {
    for (const details of [machineDetailsEn, machineDetailsKo]) {
      const words = details.machines[machine];
      const told = { ...words.states, ...words.edges };
      expect(Object.keys(told).toSorted()).toEqual(inPicture);
    }
  });
});

describe('StateDiagram', () => {
  it('carries machine, peer and state for the outside, with an empty state before there is one', () => {
    expect(draw('dtls')).toContain('data-machine="dtls" data-peer="A" data-state>');
    expect(draw('dtls', { model: after('dtls', 1) })).toContain('data-state="connecting"');
  });

  it('moves a dot along the edge just taken, in proportion to the fraction', () => {
    const model = after('connection', 1);
    expect(draw('connection', { model })).not.toContain('class="dot"');
    const offsets = [0.1, 0.5, 0.9].map((fraction) => {
      const [, offset] =
        /stroke-dashoffset="(-[\d.]+)"/.exec(draw('connection', { model, fraction })) ?? [];
      return Number(offset);
    });
    expect(offsets).toEqual([...offsets].toSorted((a, b) => b - a));
    expect(new Set(offsets).size).toBe(3);
  });

  it('leaves the dot away when another event came since', () => {
    const model = { ...after('connection', 2), last: after('connection', 1).last };
    expect(
      render(
        <StateDiagram
          machine="connection"
          peer="A"
          model={model}
          labels={machinesEn}
          playhead={{ position: 9, fraction: 0.5 }}
          selected={null}
          onSelect={() => undefined}
          onShow={() => undefined}
        />,
      ),
    ).not.toContain('class="dot"');
  });

  it.each([
    ['have-local-offer>stable', 'implicit rollback', 'Chromium 156: seen. Firefox 153: seen.'],
    ['have-local-pranswer>stable', 'setLocalDescription(answer)', 'Firefox 153: not supported.'],
    ['have-local-offer', 'Stays here on:', 'setLocalDescription(offer)'],
    ['*>closed', 'close()', '* → closed'],
    [WHOLE, machineDetailsEn.machines.signaling.intro, '#rtcsignalingstate-enum'],
  ])('tells of %s its causes and who was seen there', (item, ...told) => {
    const html = render(<Explanation machine="signaling" item={item} details={machineDetailsEn} />);
    for (const text of told) expect(html).toContain(text);
  });

  it('says the whole in its name before it is awake', () => {
    expect(draw('sctp', { model: after('sctp', 1) })).toContain(
      'role="img" aria-label="A: RTCSctpTransport.state is connected. Visited so far: connecting, connected. It can go on to closed."',
    );
  });

  it('explains its dashes where it has some', () => {
    expect(draw('ice-connection')).toContain('specification only');
    expect(draw('ice-connection')).toContain('browsers only');
    expect(draw('signaling')).not.toContain('only');
  });

  it('marks the brace for a close from any state', () => {
    expect(standingsOf('ice-connection', after('ice-connection', 5)).status.get('*>closed')).toBe(
      'current',
    );
  });

  it('writes no style attribute, which the content security policy would refuse', () => {
    for (const machine of MACHINE_IDS) {
      expect(draw(machine, { model: after(machine, 1), fraction: 0.5 })).not.toContain('style=');
    }
  });

  it('takes its colours from tokens alone', () => {
    const css = readFileSync(new URL('./state.module.css', import.meta.url), 'utf8');
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|\brgb|\bhsl|\boklch/i);
  });
});

describe('words', () => {
  it('load the long sentences of their own language', async () => {
    expect(await machinesEn.details()).toBe(machineDetailsEn);
    expect(await machinesKo.details()).toBe(machineDetailsKo);
  });
});

it('draws an open arrowhead in the direction in which a path ends', () => {
  expect(arrowhead('M0 0L10 0')).toBe('M4.2 -3.0L10 0L4.2 3.0');
});
