import { expect, it } from 'vitest';

import { attemptsIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 3 says of offers, answers, descriptions and candidates, by the ids of content/claims.

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';
  const attempt = attemptsIn(engine);

  it('offer-is-plain, offer-follows-content: an offer is a text, and of what there is to carry', async () => {
    const offer = await attempt('createOfferResult');
    expect(offer).toEqual({
      prototype: true,
      hasToJson: false,
      keys: ['sdp', 'type'],
      linesEnd: true,
      empty: [],
      withChannel: ['m=application'],
      state: 'stable',
      candidates: 0,
    });
  });

  it('create-offer-wrong-state, create-offer-closed: an offer of the other side is answered first', async () => {
    expect(await attempt('createOfferByState')).toEqual({
      stable: 'ok',
      'have-local-offer': 'ok',
      'have-remote-offer': 'InvalidStateError',
      closed: 'InvalidStateError',
    });
  });

  it('offer-to-receive-adds: the old options make a receiving transceiver, or do nothing', async () => {
    expect(await attempt('legacyOfferOptions')).toEqual({
      added: ['recvonly', 'recvonly'],
      kept: ['sendrecv'],
    });
  });

  it('answerer-may-offer: whoever answered first offers next', async () => {
    expect(await attempt('renegotiatedByAnswerer')).toEqual(['audio']);
  });

  it('create-answer-wrong-state, create-answer-closed: nothing to answer', async () => {
    expect(await attempt('createAnswerByState')).toEqual({
      stable: 'InvalidStateError',
      'have-local-offer': 'InvalidStateError',
      'have-remote-offer': 'ok',
      closed: 'InvalidStateError',
    });
  });

  it('answer-takes-tracks, late-track-negotiates: when the answering side adds its track', async () => {
    expect(await attempt('answerDirections')).toEqual({
      before: 'sendrecv',
      never: 'recvonly',
      after: 'recvonly',
      needed: 1,
    });
  });

  it('parameterless-knows, set-local-closed: without an argument it makes what is due', async () => {
    expect(await attempt('parameterless')).toEqual(['offer', 'answer']);
    expect(await attempt('setLocalByState')).toEqual({
      stable: 'ok',
      'have-local-offer': 'ok',
      'have-remote-offer': 'ok',
      closed: 'InvalidStateError',
    });
  });

  it('raced-offer-refused: between making an offer and setting it, one of the other side was applied', async () => {
    const raced = await attempt('raced');
    expect(raced).toMatchObject({ byHand: 'InvalidStateError', made: 'answer' });
    expect(raced.alone).toBeUndefined();
  });

  it('stale-offer-refused, munging-accepted: what may be set as one’s own', async () => {
    const { stale, text, password } = await attempt('munged');
    expect(stale).toBe('InvalidModificationError');
    expect([text, password]).toEqual([undefined, undefined]);
  });

  it('pending-then-current, local-description-grows: what the description attributes hold', async () => {
    expect(await attempt('localDescriptions')).toEqual({
      before: null,
      pending: ['offer', null],
      current: [null, 'offer'],
      inOffer: 0,
      inLocal: true,
    });
  });

  it('set-remote-closed, offer-replaces-offer: an offer is taken everywhere but after the end', async () => {
    expect(await attempt('setOfferByState')).toEqual({
      stable: 'ok',
      'have-local-offer': 'ok',
      'have-remote-offer': 'ok',
      closed: 'InvalidStateError',
    });
  });

  it('answer-in-stable-refused: the same answer a second time', async () => {
    expect(await attempt('setAnswerByState')).toEqual({ stable: 'InvalidStateError' });
  });

  it('bad-sdp-refused, cut-sdp-chromium, cut-sdp-firefox, no-type-chromium, no-type-firefox: what is no description', async () => {
    const told = await attempt('badSdp');
    expect(told).toMatchObject({
      words: 'OperationError',
      empty: 'OperationError',
      noType: isChromium ? 'OperationError' : 'TypeError',
      wrongType: 'TypeError',
      text: 'TypeError',
    });
    expect(told['cut']).toBe(isChromium ? 'OperationError' : undefined);
  });

  it('not-cloneable: descriptions and candidates cross a port as plain data only', async () => {
    expect(await attempt('cloning')).toEqual({
      description: 'DataCloneError',
      candidate: 'DataCloneError',
      json: 'ok',
      text: ['candidate', 'sdpMLineIndex', 'sdpMid', 'usernameFragment'],
    });
  });

  it('candidate-too-early, candidate-without-section, candidate-wrong-section, candidate-garbage-chromium, candidate-garbage-firefox, add-candidate-closed, end-is-welcome, end-early-chromium, end-early-firefox, foreign-ufrag-chromium, foreign-ufrag-firefox', async () => {
    const told = await attempt('candidateErrors');
    expect(told).toMatchObject({
      early: 'InvalidStateError',
      noMid: 'TypeError',
      nested: 'TypeError',
      wrongMid: 'OperationError',
      wrongIndex: 'OperationError',
      closed: 'InvalidStateError',
    });
    for (const fine of ['fine', 'end', 'empty', 'again'] as const) {
      expect(told[fine], fine).toBeUndefined();
    }
    expect(told.garbage).toBe(isChromium ? 'OperationError' : undefined);
    expect(told.endEarly).toBe(isChromium ? undefined : 'InvalidStateError');
    expect(told.otherUfrag).toBe(isChromium ? undefined : 'OperationError');
  });

  it('early-candidates-lost, queue-keeps-candidates: what comes before the offer is applied', async () => {
    expect(await attempt('earlyCandidates', false)).toEqual({
      refused: ['InvalidStateError'],
      known: false,
    });
    expect(await attempt('earlyCandidates', true)).toEqual({ refused: [], known: true });
  });

  it('calls-are-chained: a candidate may be added while the offer is still being applied', async () => {
    expect(await attempt('chained')).toBeUndefined();
  });
});
