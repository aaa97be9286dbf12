// What chapters may name, by the lists of the content itself.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { partsOf } from '../../../src/content/call/parts.ts';
import { PARTS } from '../../../src/components/panels/configuration/starts.ts';
import { ERROR_PARTS } from '../../../src/components/panels/errors/parts.ts';
import { LIVE_FIGURES } from '../../../src/content/chapters/scopes.ts';
import { CLAIMS } from '../../../src/content/claims/claims.ts';
import { DJANGO_FILES } from '../../../src/content/django/listed.ts';
import { TERMS } from '../../../src/content/glossary/index.ts';
import { LAB_IDS } from '../../../src/content/labs/catalog.ts';
import { REFERENCES } from '../../../src/content/reference/index.ts';
import { SAMPLES } from '../../../src/content/samples/catalog.ts';
import { dataEn } from '../../../src/content/ui/data.en.ts';
import { SDP_PRESETS } from '../../../src/content/ui/sdp.types.ts';
import { statsEn } from '../../../src/content/ui/stats.en.ts';
import { ERROR_IDS } from '../../../src/lib/sources/errors/catalog.ts';
import { FAULT_IDS } from '../../../src/lib/sources/faults/catalog.ts';
import { EXPERIMENT_IDS } from '../../../src/lib/sources/performance/experiments.ts';
import { MEDIA_GROUPS } from '../../../src/lib/sources/media/commands.ts';
import { SCENARIOS } from '../../../src/lib/sources/scenarios/catalog.ts';

/**
 * @param {string} what
 * @param {object} listed by id
 * @param {string} list
 */
const names = (what, listed, list) => ({ what, ids: new Set(Object.keys(listed)), list });
/** Files of `examples/call`, and the declarations in them, such as `client/negotiation.ts#take`. */
function callParts() {
  const folder = join(import.meta.dirname, '../../../examples/call');
  const files = globSync('**/*.ts', { cwd: folder, exclude: ['node_modules/**'] });
  return new Set(
    files.flatMap((file) => [
      file,
      ...[...partsOf(readFileSync(join(folder, file), 'utf8')).keys()].map(
        (name) => `${file}#${name}`,
      ),
    ]),
  );
}
/** Of what takes no id. */
const plain = { what: '', ids: new Set(), list: '' };
const faults = new Set([...FAULT_IDS, 'free']);

/** @type {import('./problems.mjs').Known} */
export const KNOWN = {
  components: new Map([
    ...['Belief', 'Check', 'Engines', 'Fragment', 'LiveSteps', 'Question'].map(
      (name) => /** @type {const} */ ([name, plain]),
    ),
    ['CallCode', { what: 'part', ids: callParts(), list: 'examples/call' }],
    ['Claim', names('claim', CLAIMS, 'src/content/claims')],
    ['DjangoFile', { what: 'file', ids: new Set(DJANGO_FILES), list: 'src/content/django' }],
    ['Lab', { what: 'lab', ids: new Set(LAB_IDS), list: 'src/content/labs/catalog.ts' }],
    ['LiveScope', names('live figure', LIVE_FIGURES, 'src/content/chapters/figures')],
    ['Reference', names('reference entry', REFERENCES, 'src/content/reference')],
    ['Sample', names('sample', SAMPLES, 'src/content/samples/listed')],
    ['Scenario', names('scenario', SCENARIOS, 'src/lib/sources/scenarios/catalog.ts')],
    ['Term', names('glossary term', TERMS, 'src/content/glossary')],
  ]),
  labParts: new Map([
    ['configuration', new Set(PARTS)],
    ['data', new Set(Object.keys(dataEn.part))],
    ['errors', new Set(ERROR_PARTS)],
    ['faults', faults],
    ['media', new Set(MEDIA_GROUPS)],
    ['performance', new Set(EXPERIMENT_IDS)],
    ['sdp', new Set(['own', ...SDP_PRESETS])],
    ['stats', new Set(Object.keys(statsEn.groups.names))],
  ]),
  pages: new Map([
    ['', new Set()],
    ['glossary/', new Set(Object.keys(TERMS))],
    ...Object.keys(TERMS).map((id) => /** @type {const} */ ([`glossary/${id}/`, new Set()])),
    ['labs/', new Set()],
    ...LAB_IDS.map((id) => {
      /** @type {Record<string, Set<string>>} */
      const parts = {
        faults,
        errors: new Set([...ERROR_IDS, 'recovery']),
        performance: new Set(EXPERIMENT_IDS),
      };
      return /** @type {const} */ ([`labs/${id}/`, parts[id] ?? new Set()]);
    }),
    ['playground/', new Set()],
    ['samples/', new Set(Object.keys(SAMPLES))],
  ]),
};
