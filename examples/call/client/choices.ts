import { listDevices } from './devices.ts';
import { element } from './screen.ts';
import type { Words } from './words.ts';

/** The device that is chosen in a list; empty: any. */
export const chosen = (list: 'microphones' | 'cameras'): string =>
  element<HTMLSelectElement>(list).value;

/** Fills the lists of devices, which may be others after every cable and every permission. What was chosen stays. */
export async function fillChoices(words: Words): Promise<void> {
  await Promise.all([
    fill('microphones', 'audioinput', words),
    fill('cameras', 'videoinput', words),
  ]);
}

async function fill(id: string, kind: 'audioinput' | 'videoinput', words: Words): Promise<void> {
  const devices = await listDevices(kind);
  const list = element<HTMLSelectElement>(id);
  const { value } = list;
  const options = devices.map(
    (device, index) =>
      new Option(device.label === '' ? words.device(index + 1) : device.label, device.id),
  );
  list.replaceChildren(new Option(words.anyDevice, ''), ...options);
  list.value = devices.some((device) => device.id === value) ? value : '';
}
