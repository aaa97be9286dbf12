import { specUrl } from '../../../lib/machines/spec.ts';
import { CLAIMS, type ClaimId } from '../../../content/claims/claims.ts';
import { SPEC_PLACES } from '../../../content/claims/spec-places.ts';
import type { Claim } from '../../../content/claims/types.ts';
import { SITE_WORDS } from '../../../content/ui/index.ts';
import type { Locale } from '../../../content/ui/locale.ts';

/** How a claim is known, such as ` [measured, [§4.4.2](https://…)]`. */
export function known(id: ClaimId, locale: Locale): string {
  const { spec, measured }: Claim = CLAIMS[id];
  const place = spec && SPEC_PLACES[spec];
  const parts = [
    measured && SITE_WORDS[locale].plain.measured,
    place && `[${place.section}](${specUrl(place.anchor)})`,
  ];
  return ` [${parts.filter(Boolean).join(', ')}]`;
}
