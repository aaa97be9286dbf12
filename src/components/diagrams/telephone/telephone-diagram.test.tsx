import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { telephoneEn } from '../../../content/ui/telephone.en.ts';
import { readTrace } from '../../../lib/trace/read.ts';
import { foldPrefix } from '../../../lib/views/fold.ts';
import { telephoneFold } from '../../../lib/views/telephone.ts';
import { readFileSync } from 'node:fs';
import { TelephoneDiagram } from './telephone-diagram.tsx';

const STAGES = Object.keys(telephoneEn.stages);

const draw = (model: ReturnType<typeof foldPrefix<typeof telephoneFold.initial>>): string =>
  render(
    <TelephoneDiagram
      model={model}
      reached={model.stages}
      labels={telephoneEn}
      playhead={{ position: 0, fraction: 0 }}
      selected={null}
      onSelect={() => undefined}
      onSeek={() => undefined}
    />,
  );

it('is drawn before anything has happened', () => {
  const html = draw(telephoneFold.initial);
  expect(html).toContain('data-telephone="idle"');
  expect(html.match(/data-stage=/g)).toHaveLength(STAGES.length);
  expect(html).not.toContain('data-reached');
});

it.each(['chromium', 'firefox'])('comes to every stage of a call in %s', (engine) => {
  const trace = readTrace(readFileSync(`tests/fixtures/traces/${engine}/close.jsonl`, 'utf8'));
  const { stages } = foldPrefix(telephoneFold, trace);
  expect(Object.keys(stages).sort()).toEqual([...STAGES].sort());
  const at = (stage: keyof typeof stages) =>
    foldPrefix(telephoneFold, trace.prefix(stages[stage]!.seq + 1));

  expect(draw(at('ringing'))).toContain('data-telephone="ringing"');
  const [a, b] = at('hung-up').phones;
  expect([a?.connection, a?.lifted]).toEqual(['connected', true]);
  expect([b?.connection, b?.lifted]).toEqual(['closed', false]);
  expect(at('noticed').phones[0]?.connection).toBe('disconnected');
});
