import { describe, expect, test } from 'vitest';
import { EMPTY_FORM, type ConfigurationForm } from '../../../lib/sources/configuration/form.ts';
import { createSession } from '../../../lib/session/index.ts';
import { Trace } from '../../../lib/trace/trace.ts';
import type { Scope } from '../scope/model.ts';
import type { Begin } from './model.ts';
import { createConfigurationLab } from './model.ts';

/** A world in which every run ends as `outcome` says, and leaves one candidate in its trace. */
function world(outcome: 'called' | 'refused') {
  const begun: ConfigurationForm[] = [];
  const ended: AbortController[] = [];
  const begin: Begin = ({ session }, form) => {
    for (const one of ended) one.abort();
    begun.push(form);
    const abort = new AbortController();
    ended.push(abort);
    const trace = new Trace({ origin: 'live' });
    session.load(trace, { live: true });
    trace.append({
      type: 'mark',
      at: 0,
      peer: null,
      name: 'gathering-round',
      detail: { round: 1 },
    });
    trace.append({
      type: 'event',
      at: begun.length,
      peer: 'A',
      on: 'pc1',
      name: 'icecandidate',
      detail: { candidate: { candidate: 'x' } },
    });
    return {
      signal: abort.signal,
      now: () => 0,
      end: () => {
        abort.abort();
      },
      pair: { made: Promise.resolve(outcome), set: () => Promise.resolve(), gatherAgain() {} },
    };
  };
  return { begin, begun, ended };
}

/** A scope of which nothing is drawn. */
const scopeOf = (): Scope =>
  ({
    session: createSession({ frames: { request: () => () => {} }, isStop: () => false }),
  }) as Partial<Scope> as Scope;

const labOf = (load: () => Promise<Begin>, hasPeerConnection = true) =>
  createConfigurationLab({
    scope: scopeOf(),
    form: EMPTY_FORM,
    hasPeerConnection: () => hasPeerConnection,
    load,
  });

describe('the configuration lab', () => {
  test('makes a pair of the form as it stands, and compares it with the whole run before', async () => {
    const { begin, begun } = world('called');
    const lab = labOf(() => Promise.resolve(begin));
    await lab.make();
    expect(lab.status.value).toBe('running');
    expect(lab.former.value).toBeUndefined();
    lab.form.value = { ...EMPTY_FORM, bundlePolicy: 'max-bundle' };
    // Where the playhead stands does not matter: all of the run before counts.
    lab.scope.session.toStart();
    await lab.make();
    expect(begun.map(({ bundlePolicy }) => bundlePolicy)).toEqual(['', 'max-bundle']);
    expect(lab.former.value?.form).toBe(EMPTY_FORM);
    expect(lab.former.value?.view.sides.get('A')?.rounds[0]?.candidates).toHaveLength(1);
  });

  test('ends a run that was refused, and says so; the form keeps what was written', async () => {
    const { begin, ended } = world('refused');
    const lab = labOf(() => Promise.resolve(begin));
    lab.form.value = { ...EMPTY_FORM, poolSize: '256' };
    await lab.make();
    expect(lab.status.value).toBe('refused');
    expect(ended[0]?.signal.aborted).toBe(true);
    expect(lab.form.value.poolSize).toBe('256');
  });

  test('says that it cannot begin, and can be asked again', async () => {
    const { begin } = world('called');
    let isThere = false;
    const lab = labOf(() => (isThere ? Promise.resolve(begin) : Promise.reject(new Error('gone'))));
    await lab.make();
    expect([lab.status.value, lab.problem.value]).toEqual(['idle', { kind: 'not-loaded' }]);
    isThere = true;
    await lab.make();
    expect([lab.status.value, lab.problem.value]).toEqual(['running', undefined]);

    const without = labOf(() => Promise.resolve(begin), false);
    await without.make();
    expect(without.problem.value).toEqual({ kind: 'no-peer-connection' });
  });
});
