import { expect, it } from 'vitest';

import { attemptsIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 12 says of errors, by the ids of content/claims.

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';
  const attempt = attemptsIn(engine);

  it('plain-methods-throw, promise-methods-reject, nothing-asked-refused: how a call is refused', async () => {
    const { plain, promised } = await attempt('waysOfRefusing');
    expect(plain.map(({ how }) => how)).toEqual(['throws', 'throws', 'throws', 'throws']);
    expect(promised.map(({ how }) => how)).toEqual(['rejects', 'rejects', 'rejects', 'rejects']);
    expect(promised.at(-1)?.name).toBe('TypeError');
  });

  it('unawaited-goes-to-window: a rejection that nobody awaits', async () => {
    expect(await attempt('forgottenAwait')).toEqual({ caught: false, name: 'InvalidStateError' });
  });

  it('failure-is-no-exception: a connection that fails', async () => {
    expect(await attempt('failureIsQuiet')).toEqual([]);
  });

  it('refusal-changes-nothing: an answer that is refused, and the right one behind it', async () => {
    expect(await attempt('refusalChangesNothing')).toEqual({
      first: 'InvalidAccessError',
      state: 'have-local-offer',
      second: 'fine',
      end: 'stable',
    });
  });

  it('same-name-other-words: one mistake in both engines', async () => {
    const { name: error, message } = await attempt('answerTwice');
    expect(error).toBe('InvalidStateError');
    expect(message).toContain(isChromium ? 'Called in wrong state: stable' : 'in state stable');
    expect(message.startsWith('Failed to execute')).toBe(isChromium);
  });

  it('parse-error-chromium, parse-error-firefox: a text that is no SDP', async () => {
    expect(await attempt('noSdp')).toEqual(
      isChromium
        ? { name: 'OperationError', isRtcError: false }
        : { name: 'OperationError', isRtcError: true, detail: 'sdp-syntax-error', line: 1 },
    );
  });

  it('one-bad-server-refuses-all, refused-set-keeps-old: a server address that is none', async () => {
    expect(await attempt('badServerAmongGood')).toEqual({
      made: 'SyntaxError',
      changed: 'SyntaxError',
      kept: ['stun:stun.invalid:3478'],
    });
  });

  it('more-encodings-chromium, more-encodings-firefox: layers that were not there before', async () => {
    expect(await attempt('moreEncodings')).toBe(isChromium ? 'InvalidModificationError' : '');
  });

  it('send-keeps-nothing, full-queue-chromium, full-queue-firefox, late-send-chromium, late-send-firefox: send() at the wrong time', async () => {
    expect(await attempt('sending')).toEqual({
      early: 'InvalidStateError',
      full: isChromium ? 'OperationError' : '',
      late: isChromium ? 'InvalidStateError' : '',
    });
  });

  it('open-call-hangs: a call during which the connection is closed', async () => {
    expect(await attempt('closedMeanwhile')).toBe('nothing');
  });
});
