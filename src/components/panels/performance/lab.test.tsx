import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import { performanceEn } from '../../../content/ui/performance.en.ts';
import { performanceKo } from '../../../content/ui/performance.ko.ts';
import { EXPERIMENTS, EXPERIMENT_IDS } from '../../../lib/sources/performance/experiments.ts';
import type { Listener } from '../../../lib/sources/performance/run-experiment.ts';
import PerformanceLabEn from '../PerformanceLabEn.tsx';
import PerformanceLabKo from '../PerformanceLabKo.tsx';
import { createPerformance } from './model.ts';
import { ratioText, withUnit } from './numbers.ts';

const labs = {
  'page, English': () => renderToString(<PerformanceLabEn size="page" />),
  'page, Korean': () => renderToString(<PerformanceLabKo size="page" />),
  ...Object.fromEntries(
    EXPERIMENT_IDS.map((only) => [
      `${only} alone`,
      () => renderToString(<PerformanceLabKo size="panel" only={only} />),
    ]),
  ),
};

describe.each(Object.entries(labs))('%s, before it wakes up', (_, render) => {
  const html = render();

  test('has no inline style, no unwritten word, and a name for every control', () => {
    expect(/\sstyle=|undefined|NaN/.test(html)).toBe(false);
    for (const button of html.match(/<button[^>]*>.*?<\/button>/gs) ?? [])
      expect(button.replace(/<[^>]*>/g, '').trim(), button).not.toBe('');
  });

  test('shows recorded numbers, and says so', () => {
    expect(html).toContain('data-result="measured"');
    expect(html).toMatch(/Chromium \d+, (recorded|기록)/);
  });
});

test.each(EXPERIMENT_IDS)('%s has words for every setting and finding, in both languages', (id) => {
  const ids = (all: readonly { readonly id: string }[]): readonly string[] =>
    all.map((one) => one.id).sort();
  for (const words of [performanceEn, performanceKo]) {
    expect(Object.keys(words.experiments[id].settings).sort()).toEqual(
      ids(EXPERIMENTS[id].settings),
    );
    expect(Object.keys(words.experiments[id].findings).sort()).toEqual(
      ids(EXPERIMENTS[id].findings),
    );
  }
});

test('numbers carry their unit, and small ones are not rounded to nothing', () => {
  expect(withUnit('bitRate', 83.26)).toBe('83 kbit/s');
  expect(withUnit('callLoad', 0.5)).toBe('0.5 ms/s');
  expect(withUnit('qp', 105.7)).toBe('106');
  expect(ratioText(0.234)).toBe('0.23');
  expect(ratioText(31.4)).toBe('31');
});

describe('a run', () => {
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  test('shows what comes, setting by setting, and ends when it is stopped', async () => {
    vi.stubGlobal('RTCPeerConnection', function RTCPeerConnection() {});
    let told: Listener | undefined;
    const lab = createPerformance('bit-rate', () =>
      Promise.resolve({
        measure: (_id, signal, listener) => {
          told = listener;
          return new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(signal.reason as Error));
          });
        },
      }),
    );
    void lab.run();
    await settle();
    expect(lab.status.value).toBe('running');
    expect(lab.shown.value).toBe('here');
    told?.begins('max-100');
    told?.ends('max-100', { how: 'measured', values: {}, facts: {} });
    expect(lab.setting.value).toBe('max-100');
    expect(Object.keys(lab.here.value ?? {})).toEqual(['max-100']);
    lab.stop();
    await settle();
    expect(lab.status.value).toBe('stopped');
    expect(lab.setting.value).toBeUndefined();
    expect(lab.problem.value).toBeUndefined();
    told?.ends('max-300', { how: 'measured', values: {}, facts: {} });
    expect(Object.keys(lab.here.value ?? {})).toEqual(['max-100']);
    vi.unstubAllGlobals();
  });

  test('says what is missing, and what could not be loaded', async () => {
    const lab = createPerformance('bit-rate', () => Promise.reject(new Error('offline')));
    vi.stubGlobal('RTCPeerConnection', undefined);
    await lab.run();
    expect(lab.problem.value).toEqual({ kind: 'no-peer-connection' });
    vi.stubGlobal('RTCPeerConnection', function RTCPeerConnection() {});
    await lab.run();
    expect(lab.problem.value).toEqual({ kind: 'not-loaded' });
    expect(lab.status.value).toBe('idle');
    vi.unstubAllGlobals();
  });
});
