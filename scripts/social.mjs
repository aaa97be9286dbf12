// Makes the pictures of link previews anew where their words or drawing have changed: `npm run pictures`.
// They are kept in `public/social`, because a build needs no browser; a test tells when one is out of date.
import { runPinned } from './bootstrap.mjs';

runPinned('scripts/social/make.mjs');
