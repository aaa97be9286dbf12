import type { SeenBy } from './types.ts';

/** Both engines were seen to do it. */
export const BOTH: SeenBy = { chromium: 'seen', firefox: 'seen' };
/** Only Chromium was. */
export const CHROMIUM: SeenBy = { chromium: 'seen', firefox: 'never' };
/** Only Firefox was. */
export const FIREFOX: SeenBy = { chromium: 'never', firefox: 'seen' };
/** No engine was: it stands in the specification only. */
export const NEITHER: SeenBy = { chromium: 'never', firefox: 'never' };
/** Chromium was; Firefox rejects the call that leads there (`pranswer`). */
export const FIREFOX_LACKS: SeenBy = { chromium: 'seen', firefox: 'unsupported' };
