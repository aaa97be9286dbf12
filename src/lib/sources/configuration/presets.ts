/**
 * Lists of servers to begin with. Their addresses are those that documents use (RFC 5737) and names that never exist
 * (RFC 2606): whatever a browser sends there, nobody gets it.
 */
import type { ServerRow } from './form.ts';

const row = (urls: string, username = '', credential = ''): ServerRow => ({
  urls,
  username,
  credential,
});

/** Each list by what is told with it. */
export const SERVER_PRESETS = {
  none: [],
  silent: [row('stun:192.0.2.1:3478')],
  several: [
    row('stun:192.0.2.1:3478'),
    row('stun:198.51.100.1:3478'),
    row('stun:203.0.113.1:3478'),
  ],
  scheme: [row('https://stun.invalid:3478')],
  'no-credentials': [row('turn:turn.invalid:3478')],
  variants: [
    row(
      [
        'turn:turn.invalid:3478?transport=udp',
        'turn:turn.invalid:3478?transport=tcp',
        'turns:turn.invalid:443?transport=tcp',
      ].join('\n'),
      'ada',
      'a-short-lived-secret',
    ),
  ],
  'transport-tls': [row('turn:turn.invalid:443?transport=tls', 'ada', 'a-short-lived-secret')],
  'stun-credentials': [row('stun:192.0.2.1:3478', 'ada', 'a-short-lived-secret')],
} as const satisfies Readonly<Record<string, readonly ServerRow[]>>;

/** Names one of them. */
export type ServerPreset = keyof typeof SERVER_PRESETS;

/** All of them, in the order in which they are offered. */
export const SERVER_PRESET_IDS = Object.keys(SERVER_PRESETS) as readonly ServerPreset[];

/** The list that `servers` is, as it stands; `undefined` once it has been changed. */
export const presetOf = (servers: readonly ServerRow[]): ServerPreset | undefined => {
  const text = JSON.stringify(servers);
  return SERVER_PRESET_IDS.find((id) => JSON.stringify(SERVER_PRESETS[id]) === text);
};
