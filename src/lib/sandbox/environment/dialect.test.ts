import { describe, expect, it } from 'vitest';

import type { Plain } from '../../trace/plain.ts';
import { arrivalOf, createDialect, readEmit } from './dialect.ts';

const offer = { type: 'offer', sdp: 'v=0\r\nmine' } as const;
const answer = { type: 'answer', sdp: 'v=0\r\nyours' } as const;
const candidate = {
  candidate: 'candidate:1 1 udp 1 a.local 9 typ host',
  sdpMid: '0',
  sdpMLineIndex: 0,
  usernameFragment: 'abcd',
};
const ids = { own: 'user-a', other: 'user-b' };

describe('what a program emits', () => {
  it.each<[string, string, Plain[], unknown]>([
    ['a description by its name', 'offer', [{ target: 'user-b', offer }], { description: offer }],
    ['a bare description', 'offer', [offer], { description: offer }],
    [
      'one behind other arguments',
      'signal',
      ['room', { data: { sdp: offer } }],
      { description: offer },
    ],
    ['the text of one', 'send-answer', [{ sdp: answer.sdp }], { description: answer }],
    ['a candidate by its name', 'ice-candidate', [{ to: 'b', candidate }], { candidate }],
    ['a bare candidate', 'candidate', [candidate], { candidate }],
    ['the end of candidates', 'ice', [{ candidate: null }], { candidate: null }],
    ['the bare end of candidates', 'candidate', [null], { candidate: null }],
    ['a goodbye', 'hang-up', [], { bye: true }],
    ['anything else', 'join', ['room'], { other: { event: 'join', args: ['room'] } }],
    [
      'a word that only looks like one',
      'chat',
      [{ type: 'offer', text: 'half price' }],
      {
        other: { event: 'chat', args: [{ type: 'offer', text: 'half price' }] },
      },
    ],
  ])('is understood as %s', (_, event, args, expected) => {
    expect(readEmit(event, args)).toMatchObject(expected as object);
  });

  it.each<[string, Plain[]]>([
    ['offer', [{ target: 'user-b', offer: { ...offer, room: 7 } }]],
    ['offer', [offer, { note: 'first' }]],
    ['answer', [answer.sdp]],
    ['ice', [{ candidate: { ...candidate, from: 'me' } }, 3]],
    ['candidate', [null]],
    ['bye', ['later']],
    ['join', [{ deep: [1, null, 'x'] }]],
  ])('arrives in another program as it was: %s', (event, args) => {
    const message = JSON.parse(JSON.stringify(readEmit(event, args))) as ReturnType<
      typeof readEmit
    >;
    expect(arrivalOf(message)).toEqual({ event, args });
  });

  it('carries a description once', () => {
    const text = JSON.stringify(readEmit('offer', [{ target: 'user-b', offer }]));
    expect(text.split('mine')).toHaveLength(2);
  });
});

describe('what a remote peer without a program says', () => {
  it('is said as guides say it, where the program has said nothing', () => {
    const dialect = createDialect(ids);
    expect(dialect.say({ description: offer }, ['ice-candidate', 'offer'])).toEqual({
      event: 'offer',
      args: [{ from: 'user-b', target: 'user-a', offer }],
    });
    expect(dialect.say({ candidate }, ['ice-candidate', 'offer'])).toEqual({
      event: 'ice-candidate',
      args: [{ from: 'user-b', target: 'user-a', candidate }],
    });
    expect(dialect.say({ candidate: null }, ['candidate'])?.args).toEqual([
      { from: 'user-b', target: 'user-a', candidate: null },
    ]);
  });

  it('is not said to a program that does not listen for it', () => {
    const dialect = createDialect(ids);
    expect(dialect.say({ description: answer }, [])).toBeUndefined();
    expect(
      dialect.say({ description: answer }, ['offer', 'ice-candidate', 'connect']),
    ).toBeUndefined();
    expect(dialect.say({ other: 'x' }, ['offer'])).toBeUndefined();
  });

  it.each<[string, Plain[], readonly string[], unknown]>([
    [
      'offer',
      [{ target: 'user-b', offer }],
      ['answer'],
      {
        event: 'answer',
        args: [{ from: 'user-b', target: 'user-a', answer }],
      },
    ],
    ['offer', [offer], ['answer'], { event: 'answer', args: [answer] }],
    [
      'webrtc:offer',
      [offer, 'user-b'],
      ['webrtc:answer'],
      {
        event: 'webrtc:answer',
        args: [answer, 'user-a'],
      },
    ],
    [
      'message',
      [{ description: offer }],
      ['message'],
      {
        event: 'message',
        args: [{ from: 'user-b', description: answer }],
      },
    ],
    [
      'offer',
      [{ sdp: offer.sdp, to: 'user-b' }],
      ['answer'],
      {
        event: 'answer',
        args: [{ from: 'user-b', sdp: answer.sdp, to: 'user-a' }],
      },
    ],
  ])('is said as the program itself says it: %s %j', (event, args, heard, expected) => {
    const dialect = createDialect(ids);
    dialect.learn(readEmit(event, args));
    expect(dialect.say({ description: answer }, heard)).toEqual(expected);
  });

  it('keeps descriptions and candidates apart', () => {
    const dialect = createDialect(ids);
    dialect.learn(readEmit('offer', [{ offer }]));
    dialect.learn(readEmit('ice', [candidate]));
    expect(dialect.say({ candidate }, ['ice'])?.args).toEqual([candidate]);
    expect(dialect.say({ description: answer }, ['answer'])?.args).toEqual([
      { from: 'user-b', answer },
    ]);
  });
});
