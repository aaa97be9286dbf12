import { describe, expect, test } from 'vitest';
import { EMPTY_FORM, EMPTY_ROW, type ConfigurationForm } from './form.ts';
import { configurationOf, membersOf } from './members.ts';
import { presetOf, SERVER_PRESET_IDS, SERVER_PRESETS } from './presets.ts';

const form = (part: Partial<ConfigurationForm>): ConfigurationForm => ({ ...EMPTY_FORM, ...part });
const urls = (text: string) =>
  membersOf(form({ servers: [{ ...EMPTY_ROW, urls: text }] })).iceServers?.[0]?.urls;

describe('what a form gives to the constructor', () => {
  test('is nothing where nothing is chosen', () => {
    expect(configurationOf(EMPTY_FORM, undefined)).toBeUndefined();
  });

  test('has a member for each choice and no other', () => {
    const chosen = form({ iceTransportPolicy: 'relay', rtcpMuxPolicy: 'negotiate' });
    expect(configurationOf(chosen, [])).toEqual({
      iceTransportPolicy: 'relay',
      rtcpMuxPolicy: 'negotiate',
      certificates: [],
    });
  });

  test('keeps URLs to the letter: one is a string, several are a list, an empty field is an empty URL', () => {
    expect(urls(' stun:a ')).toBe(' stun:a ');
    expect(urls('stun:a\r\n\nturn:b')).toEqual(['stun:a', 'turn:b']);
    expect(urls('')).toBe('');
    expect(urls('"]}); alert(1)')).toBe('"]}); alert(1)');
  });

  test('leaves credentials out where they are empty', () => {
    const servers = [{ urls: 'turn:a', username: 'ada', credential: '' }];
    expect(membersOf(form({ servers })).iceServers).toEqual([{ urls: 'turn:a', username: 'ada' }]);
  });

  test('has a number where a number is written, else what is written', () => {
    const size = (poolSize: string) => membersOf(form({ poolSize })).iceCandidatePoolSize;
    expect([size('256'), size('-1'), size('1.5'), size('1e2')]).toEqual([256, -1, 1.5, 100]);
    expect([size('abc'), size(' '), size('1e400')]).toEqual(['abc', ' ', '1e400']);
    expect(size('')).toBeUndefined();
  });
});

describe('ready-made lists', () => {
  test('name nothing but addresses of documents (RFC 5737) and names that never exist (RFC 2606)', () => {
    const all = Object.values(SERVER_PRESETS).flatMap((rows) => rows.map((row) => row.urls));
    expect(all.length).toBeGreaterThan(6);
    for (const url of all.flatMap((text) => text.split('\n')))
      expect(url).toMatch(
        /^(stuns?|turns?|https):(\/\/)?(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+:|\.invalid:/,
      );
  });

  test('are known again until a letter of them is changed', () => {
    for (const id of SERVER_PRESET_IDS) expect(presetOf(SERVER_PRESETS[id])).toBe(id);
    expect(presetOf([{ ...EMPTY_ROW, urls: 'stun:192.0.2.1:347' }])).toBeUndefined();
  });
});
