/** What each part of the form begins with, where it stands alone: the setting in which its effect is seen best. */
import type { ConfigurationPartId } from '../../../content/ui/configuration.types.ts';
import { EMPTY_FORM, type ConfigurationForm } from '../../../lib/sources/configuration/form.ts';

/** All parts, in the order in which they are offered. One with real STUN and TURN servers would be the next. */
export const PARTS = [
  'servers',
  'policies',
  'bundle',
  'pool',
  'certificates',
] as const satisfies readonly ConfigurationPartId[];

const STARTS: { readonly [Id in ConfigurationPartId]: Partial<ConfigurationForm> } = {
  servers: {},
  policies: {},
  // Candidates of all transports are only seen where nothing connects before they are found.
  bundle: { bundlePolicy: 'balanced', load: 'media', way: 'whole' },
  pool: { poolSize: '0', pauseMs: 1000 },
  certificates: {},
};

/** The form to begin with; `undefined`: all parts are offered. */
export const startOf = (part: ConfigurationPartId | undefined): ConfigurationForm => ({
  ...EMPTY_FORM,
  ...(part !== undefined && STARTS[part]),
});
