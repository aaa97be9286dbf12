import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { NO_NEEDS } from '../../lib/sandbox/program.ts';
import { CONNECTION_MACHINES } from '../../lib/trace/states.ts';
import SampleCardEn from './SampleCardEn.tsx';
import SampleCardKo from './SampleCardKo.tsx';
import ScopePanelEn from './ScopePanelEn.tsx';
import ScopePanelKo from './ScopePanelKo.tsx';
import StepPanelEn from './StepPanelEn.tsx';
import StepPanelKo from './StepPanelKo.tsx';

const scenarios = [
  { id: 'connect', name: 'Basic connect' },
  { id: 'close', name: 'Close' },
];

const sample = {
  id: 'x',
  title: 'X',
  files: [
    { name: 'peer-a.ts', peer: 'A' },
    { name: 'peer-b.ts', peer: 'B' },
  ],
  needs: NO_NEEDS,
  asksForDevices: false,
  draftKey: 'x:1',
  runner: '/runner.html',
  playground: '/en/playground/',
} as const;

const panels = {
  'scope, English': () => renderToString(<ScopePanelEn scenarios={scenarios} size="full" />),
  'scope, Korean': () => renderToString(<ScopePanelKo scenarios={scenarios} />),
  'scope without scenarios': () => renderToString(<ScopePanelEn scenarios={[]} pictures={[]} />),
  'step, English': () => renderToString(<StepPanelEn />),
  'step, Korean': () => renderToString(<StepPanelKo />),
  'sample, English': () => renderToString(<SampleCardEn {...sample} code1="a" code2="b" />),
  'sample, Korean': () => renderToString(<SampleCardKo {...sample} />),
};

describe.each(Object.entries(panels))('%s, before it wakes up', (_, render) => {
  const html = render();

  test('is an empty trace with its playhead at the start', () => {
    expect(
      /data-scope (data-folded )?(data-keeps-player )?data-length="0" data-playhead="0"/.test(html),
    ).toBe(true);
  });

  test('has no inline style, which the pages’ policy would refuse', () => {
    expect(/\sstyle=/.test(html)).toBe(false);
  });

  test('is the same every time', () => {
    expect(render() === html).toBe(true);
  });

  test('names every control', () => {
    const buttons = html.match(/<button[^>]*>.*?<\/button>/gs) ?? [];
    expect(buttons.length).toBeGreaterThan(5);
    for (const button of buttons) {
      const text = button.replace(/<[^>]*>/g, '').trim();
      expect(text !== '' || /aria-label="[^"]+"/.test(button), button).toBe(true);
    }
  });
});

test('a scope draws the four machines of both peers, none of which exists yet', () => {
  const html = panels['scope, English']();
  for (const peer of ['A', 'B']) {
    for (const machine of CONNECTION_MACHINES) {
      // An empty attribute is written as its name alone.
      const figure = `data-machine="${machine}" data-peer="${peer}" data-state>`;
      expect(html.includes(figure), figure).toBe(true);
    }
  }
  expect(html.match(/<figure/g)).toHaveLength(8);
});

test('a scope of one machine draws that one', () => {
  const html = renderToString(<ScopePanelEn scenarios={scenarios} machines={['dtls']} />);
  expect(html.match(/data-machine="[^"]*"/g)).toEqual([
    'data-machine="dtls"',
    'data-machine="dtls"',
  ]);
});

test('only the pictures that are asked for have tabs', () => {
  const html = renderToString(
    <ScopePanelEn scenarios={scenarios} pictures={['changes', 'timeline']} />,
  );
  expect(html.match(/role="tab"/g)).toHaveLength(2);
});
