import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { checkDescription } from '../../../src/lib/sdp/check.ts';
import { parseDescription } from '../../../src/lib/sdp/description.ts';
import type { DescribedType } from '../../../src/lib/sdp/paste.ts';
import { readTrace } from '../../../src/lib/trace/read.ts';
import { descriptionsFold } from '../../../src/lib/views/descriptions.ts';
import { foldPrefix } from '../../../src/lib/views/fold.ts';
import { eachEngine } from '../engine.ts';

const PAGE = '/__tests/sdp.html';

eachEngine((engine) => {
  it('every line of every description that the browser makes is known', async () => {
    const tab = await engine().open(PAGE);
    await tab.waitFor(() => 'sdpPage' in globalThis);
    const made = await tab.evaluate(() => sdpPage.descriptions());
    await tab.close();
    if (process.env['PCSCOPE_RECORD'] !== undefined) {
      const lines = made.map((each) => `${JSON.stringify(each)}\n`).join('');
      writeFileSync(`tests/fixtures/descriptions/${engine().name}/negotiated.jsonl`, lines);
    }
    expect(made.length).toBeGreaterThan(20);
    for (const { type, sdp } of made) {
      const description = parseDescription(sdp);
      const strange = description.lines.filter(
        ({ facts }) => facts.kind === 'unknown' || facts.kind === 'unreadable',
      );
      expect(strange.map(({ text }) => text)).toEqual([]);
      const problems = checkDescription(description, type as DescribedType);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it('simulcast is offered, answered and told', async () => {
    const tab = await engine().open(PAGE);
    await tab.waitFor(() => 'sdpPage' in globalThis);
    const { status, trace } = await tab.evaluate(() => sdpPage.simulcast());
    await tab.close();
    expect(status).toBe('done');
    const { entries } = foldPrefix(descriptionsFold, readTrace(trace));
    const told = entries.map(({ peer, method, type, status: state }) =>
      [peer, method, type, state].join(' '),
    );
    expect(told).toEqual([
      'A setLocalDescription offer current',
      'B setRemoteDescription offer current',
      'B setLocalDescription answer current',
      'A setRemoteDescription answer current',
    ]);
    const [offer, taken] = entries.map(({ sdp = '' }) => parseDescription(sdp));
    expect(entries[1]?.origin).toBe(0);
    expect(offer?.lines.map(({ facts }) => facts.kind)).toContain('simulcast');
    expect(taken?.text).toBe(offer?.text);
  });

  it('the browser refuses what the check calls an error', async () => {
    const tab = await engine().open(PAGE);
    await tab.waitFor(() => 'sdpPage' in globalThis);
    const made = await tab.evaluate(() => sdpPage.descriptions());
    const offer = made.findLast(({ type, sdp }) => type === 'offer' && sdp.includes('m=audio'));
    const sdp = offer?.sdp ?? '';
    const broken: readonly (readonly [code: string, sdp: string])[] = [
      ['no-version', sdp.replace('v=0\r\n', '')],
      ['not-a-line', sdp.replace('s=-\r\n', 's=-\r\n<b>bold</b>\r\n')],
      ['unreadable', sdp.replace(/^m=audio \d+ /m, 'm=audio ')],
      ['no-credentials', sdp.replace(/^a=ice-ufrag:.*\r\n/gm, '')],
      ['no-fingerprint', sdp.replace(/^a=fingerprint:.*\r\n/gm, '')],
      ['bundle-without-section', sdp.replace(/^a=group:BUNDLE /m, 'a=group:BUNDLE zz ')],
    ];
    for (const [code, text] of broken) {
      const codes = checkDescription(parseDescription(text), 'offer')
        .filter(({ severity }) => severity === 'error')
        .map((problem) => problem.code);
      expect(codes).toContain(code);
      const verdict = await tab.evaluate((each: string) => sdpPage.judge('offer', each), text);
      expect(verdict, code).not.toBe('');
    }
    const unchanged = await tab.evaluate((each: string) => sdpPage.judge('offer', each), sdp);
    expect(unchanged).toBe('');
    await tab.close();
  });
});
