import type { ConsoleWords } from './console.types.ts';
import { momentText } from './times.ts';

const lines = (count: number): string => (count === 1 ? '1 line' : `${String(count)} lines`);
const errorsText = (count: number): string => (count === 1 ? '1 error' : `${String(count)} errors`);

/** The console in English. */
export const consoleEn: ConsoleWords = {
  title: 'Console',
  empty: 'Nothing written yet. What the code passes to console.log appears here.',
  cleared: 'The code cleared the console.',
  kind({ level, method, thrown }) {
    switch (thrown?.how) {
      case 'uncaught':
        return 'Uncaught';
      case 'rejection':
        return 'Uncaught (in promise)';
      case 'loop':
        return 'Stuck';
      case undefined:
        if (method === 'trace') return 'Call stack';
        break;
    }
    return { log: '', info: 'Info', warn: 'Warning', error: 'Error', debug: 'Debug' }[level];
  },
  sign: { log: '', info: 'ⓘ', warn: '⚠', error: '✖', debug: '›' },
  time: momentText,
  goTo: (time) => `Go to ${time}`,
  toCode: (place) => `Show ${place} in the code`,
  times: (count) => `×${String(count)}`,
  earlier: (count) => `${lines(count)} before these`,
  copy: 'Copy all',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. Select the lines and copy them yourself.',
  dropped: (count) => `${lines(count)} more were left out: there were too many.`,
  news: (count, errors) =>
    `${lines(count)} on the console${errors === 0 ? '' : `, ${errorsText(errors)} among them`}`,
  said(method, level, label) {
    switch (method) {
      case 'countReset':
        return `There is no counter “${label}”.`;
      case 'time':
        return `The timer “${label}” is already running.`;
      case 'timeLog':
      case 'timeEnd':
        return level === 'warn' ? `There is no timer “${label}”.` : undefined;
      case 'thrown':
        return 'The code keeps running and lets nothing else happen.';
      default:
        return undefined;
    }
  },
  group: 'Group',
  assertion: 'Assertion failed:',
  showGroup: 'Show the lines of this group',
  hideGroup: 'Hide the lines of this group',
  table: {
    title: 'Table',
    index: 'Index',
    value: 'Value',
    more: (rows) => `${String(rows)} more rows`,
  },
  value: {
    unreadable: '(cannot be read)',
    emptyItems: (count) => `empty × ${String(count)}`,
    characters: (count) => `${String(count)} characters`,
    bytes: (count) => `${String(count)} bytes`,
    runGetter: 'Run this getter',
    threw: 'threw',
    now: 'As it is now, not as it was when it was written',
    all: 'See everything it has now',
    loading: 'Asking the running code…',
    gone: 'The object is gone: the code that made it has ended, or it was written too long ago.',
    noMore: (count) => `${String(count)} more were not kept`,
    nothing: 'Nothing inside',
    anonymous: '(anonymous)',
  },
};
