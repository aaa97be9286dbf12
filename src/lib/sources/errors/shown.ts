/** What readers see of a program: its own text, cut out of the file that is run. */
import channels from './programs/channels.ts?raw';
import closed from './programs/closed.ts?raw';
import configuration from './programs/configuration.ts?raw';
import devices from './programs/devices.ts?raw';
import ice from './programs/ice.ts?raw';
import negotiation from './programs/negotiation.ts?raw';
import tracks from './programs/tracks.ts?raw';
import { entryOf, type ErrorGroup, type ErrorId } from './catalog.ts';

const TEXTS: Readonly<Record<ErrorGroup, string>> = {
  channels,
  closed,
  configuration,
  devices,
  ice,
  negotiation,
  tracks,
};

/** What types need and readers do not. */
function plain(code: string): string {
  return code
    .replaceAll(/^ *\/\/ @ts-expect-error.*\n/gm, '')
    .replaceAll(/\((\w+) as \w+\)/g, '$1')
    .replaceAll(/ as \w+/g, '')
    .replaceAll(/\((\w+): \w+\)/g, '($1)');
}

/** The body of a program as JavaScript, without the function around it; '' where the file has no such program. */
export function shownCode(id: ErrorId, which: 'fault' | 'cure'): string {
  const text = TEXTS[entryOf(id).group];
  const start = text.indexOf(`\n  '${id}': {\n`);
  const head = text.indexOf(`    async ${which}(`, start);
  const from = text.indexOf('{\n', text.indexOf(') ', head)) + 2;
  const end = text.indexOf('\n    },\n', from);
  if (start < 0 || head < 0 || end < 0) return '';
  return plain(text.slice(from, end).replaceAll(/^ {6}/gm, ''));
}
