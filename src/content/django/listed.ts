/** Files that the book shows: a signaling server with Django Channels and the page that talks to it, and a view that issues TURN credentials. */
import type { Locale } from '../ui/locale.ts';

/** A file as it stands in this folder. */
export const DJANGO_FILES = [
  'consumers.py',
  'routing.py',
  'call.js',
  'turn_credentials.py',
] as const;

/** Name of one of them. */
export type DjangoFile = (typeof DJANGO_FILES)[number];

/** What each of them is, for those who hear it. */
export const FILE_TITLES: Readonly<Record<Locale, Readonly<Record<DjangoFile, string>>>> = {
  ko: {
    'consumers.py': '서버: Django Channels consumer',
    'routing.py': '서버: URL',
    'call.js': '브라우저: 이 consumer와 이야기하는 코드',
    'turn_credentials.py': '서버: TURN 자격 증명을 발급하는 뷰',
  },
  en: {
    'consumers.py': 'Server: the Django Channels consumer',
    'routing.py': 'Server: its address',
    'call.js': 'Browser: the code that talks to it',
    'turn_credentials.py': 'Server: the view that issues TURN credentials',
  },
};
