import { describe, expect, it } from 'vitest';

import { BrowserMissingError, findBrowser } from '../../scripts/browsers.mjs';

/** A machine where only these programs exist. */
const machine = (
  programs: readonly string[],
  env: Record<string, string> = {},
  platform = 'linux',
) => ({
  env: { PATH: '/usr/bin:/opt/bin', ...env },
  platform,
  exists: (path: string) => programs.includes(path),
});

describe('finding a browser', () => {
  it('takes the program on PATH', () => {
    expect(findBrowser('chromium', machine(['/opt/bin/google-chrome']))).toBe(
      '/opt/bin/google-chrome',
    );
    expect(findBrowser('firefox', machine(['/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr');
  });

  it('prefers Chromium to Chrome', () => {
    const both = machine(['/usr/bin/google-chrome', '/opt/bin/chromium']);
    expect(findBrowser('chromium', both)).toBe('/opt/bin/chromium');
  });

  it('prefers the program that the environment names', () => {
    const named = machine(['/usr/bin/chromium', '/my/chrome'], { PCSCOPE_CHROMIUM: '/my/chrome' });
    expect(findBrowser('chromium', named)).toBe('/my/chrome');
  });

  it('says so when the program that the environment names does not exist', () => {
    const named = machine(['/usr/bin/firefox'], { PCSCOPE_FIREFOX: '/nowhere/firefox' });
    expect(() => findBrowser('firefox', named)).toThrow(BrowserMissingError);
    expect(() => findBrowser('firefox', named)).toThrow('PCSCOPE_FIREFOX names /nowhere/firefox');
  });

  it('knows where macOS keeps its applications', () => {
    const path = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser('firefox', machine([path], {}, 'darwin'))).toBe(path);
  });

  it('finds nothing where there is nothing', () => {
    expect(findBrowser('chromium', machine([]))).toBeUndefined();
    expect(findBrowser('firefox', machine([], {}, 'win32'))).toBeUndefined();
  });
});

describe('a missing browser', () => {
  it('ends in a sentence that says what to do', () => {
    const { message } = new BrowserMissingError('chromium', 'tried a download');
    expect(message).toBe(
      'No Chromium or Chrome was found (tried a download). Install Chromium or Chrome, or set ' +
        'PCSCOPE_CHROMIUM to the path of its program, and run the command again.',
    );
  });
});
