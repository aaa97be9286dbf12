// The pictures of link previews: one for the site and one for each chapter, in each language. Pure but for reading words.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../node.mjs';

/** Size of a picture, in pixels: what the sites that show previews ask for. */
export const SIZE = /** @type {const} */ ({ width: 1200, height: 630 });

/** Where they are in the site, and in `public`. */
export const FOLDER = 'social';

/** The steps of the trace that is drawn: words of the specification, the same in every language. By chapter. */
const STEPS = {
  site: ['offer', 'answer', 'checking', 'connected'],
  introduction: ['new', 'offer', 'answer', 'connected'],
  configuration: ['iceServers', 'host', 'srflx', 'relay'],
  methods: ['createOffer()', 'setLocalDescription()', 'addIceCandidate()', 'close()'],
  events: ['negotiationneeded', 'icecandidate', 'track', 'datachannel'],
  states: ['stable', 'have-local-offer', 'checking', 'connected'],
  media: ['getUserMedia()', 'addTrack()', 'replaceTrack()', 'track'],
  'data-channels': ['connecting', 'open', 'bufferedamountlow', 'closed'],
  patterns: ['makingOffer', 'ignoreOffer', 'rollback', 'restartIce()'],
  debugging: ['getStats()', 'candidate-pair', 'inbound-rtp', 'failed'],
  summary: ['new', 'connecting', 'connected', 'closed'],
  'full-app': ['join', 'here', 'description', 'connected'],
  errors: ['InvalidStateError', 'OperationError', 'failed', 'restartIce()'],
  performance: ['maxBitrate', 'framesPerSecond', 'scalabilityMode', 'bufferedAmount'],
};

/** What the site is called beside its name. */
const TAGLINE = {
  ko: 'RTCPeerConnection이 하는 일을 눈으로',
  en: 'See what RTCPeerConnection does',
};

/**
 * @typedef {object} Picture
 * @property {string} file path in the site, such as `social/en/states.png`
 * @property {string} html page that it is a photograph of
 * @property {string} hash of `html`
 */

/**
 * Every picture that the site needs now.
 * @returns {readonly Picture[]}
 */
export function socialPictures() {
  return /** @type {const} */ (['ko', 'en']).flatMap((locale) =>
    Object.entries(STEPS).flatMap(([slug, steps]) => {
      const title = slug === 'site' ? TAGLINE[locale] : chapterTitle(locale, slug);
      if (title === undefined) return [];
      const html = page(locale, slug === 'site' ? '' : TAGLINE[locale], title, steps);
      const hash = createHash('sha256').update(html).digest('hex').slice(0, 16);
      return [{ file: `${FOLDER}/${locale}/${slug}.png`, html, hash }];
    }),
  );
}

/**
 * Title of a chapter; `undefined` for one that is not written yet.
 * @param {string} locale
 * @param {string} slug
 */
function chapterTitle(locale, slug) {
  const file = join(projectRoot, 'src/content/chapters', locale, `${slug}.mdx`);
  if (!existsSync(file)) return undefined;
  return /^title: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.replace(/^(['"])(.*)\1$/, '$2');
}

/** The trace from A to B, as in the mark of the site: one step for each word. In pixels. */
const LINE = { left: 80, right: 1120, bottom: 540, top: 320 };

/** @param {readonly string[]} steps */
function drawing(steps) {
  const width = (LINE.right - LINE.left) / steps.length;
  const rise = (LINE.bottom - LINE.top) / steps.length;
  const at = (/** @type {number} */ n) => ({
    x: LINE.left + n * width,
    y: LINE.bottom - n * rise,
  });
  const path = steps.map((_, n) => `V${at(n + 1).y}H${at(n + 1).x}`).join('');
  const words = steps.map(
    (step, n) => `<text x="${at(n).x + 32}" y="${at(n + 1).y + 34}">${step}</text>`,
  );
  const end = at(steps.length);
  return `<svg width="1200" height="630"><path d="M${LINE.left} ${LINE.bottom}${path}" fill="none" stroke="#16191d" stroke-width="4"/>
<circle cx="${LINE.left}" cy="${LINE.bottom}" r="22" fill="#0a59a8"/><circle cx="${end.x}" cy="${end.y}" r="22" fill="#ab3f08"/>
<g fill="#fff" class="peer"><text x="${LINE.left}" y="${LINE.bottom + 8}">A</text><text x="${end.x}" y="${end.y + 8}">B</text></g>
<g class="steps" fill="#62676f">${words.join('')}</g></svg>`;
}

/**
 * @param {string} locale
 * @param {string} tagline
 * @param {string} title
 * @param {readonly string[]} steps
 */
function page(locale, tagline, title, steps) {
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><style>
*{margin:0}body{position:relative;width:1200px;height:630px;background:#fbfbf8;color:#16191d;font-family:'DejaVu Sans','Noto Sans CJK KR',sans-serif;word-break:keep-all}
svg{position:absolute;inset:0}p{position:absolute;left:80px;top:64px;font-size:28px;color:#62676f}p b{color:#16191d;margin-right:24px}
h1{position:absolute;left:80px;top:124px;width:1000px;font-size:${title.length > 34 ? 60 : 76}px;line-height:1.15;letter-spacing:-.03em}
.peer{font:700 24px 'DejaVu Sans';text-anchor:middle}.steps{font:22px 'DejaVu Sans Mono'}
</style>${drawing(steps)}<p><b>Pcscope</b>${tagline}</p><h1>${title}</h1></html>`;
}
