/** Files that chapter 1 shows beside each other: a signaling server with Django Channels, and the page that talks to it. */
import type { Locale } from '../ui/locale.ts';

/** A file as it stands in this folder. */
export const DJANGO_FILES = ['consumers.py', 'routing.py', 'call.js'] as const;

/** Name of one of them. */
export type DjangoFile = (typeof DJANGO_FILES)[number];

/** What each of them is, for those who hear it. */
export const FILE_TITLES: Readonly<Record<Locale, Readonly<Record<DjangoFile, string>>>> = {
  ko: {
    'consumers.py': '서버: Django Channels consumer',
    'routing.py': '서버: URL',
    'call.js': '브라우저: 이 consumer와 이야기하는 코드',
  },
  en: {
    'consumers.py': 'Server: the Django Channels consumer',
    'routing.py': 'Server: its address',
    'call.js': 'Browser: the code that talks to it',
  },
};
