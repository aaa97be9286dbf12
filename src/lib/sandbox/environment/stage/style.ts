/** The stage's looks: the site's tokens that it needs, by the same names. It loads nothing. */
export const STAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfbf8, #121416);
  --paper-raised: light-dark(#ffffff, #191c1f);
  --paper-sunken: light-dark(#f2f2ed, #0c0e0f);
  --ink: light-dark(#16191d, #edebe5);
  --ink-soft: light-dark(#454a52, #bbbcbb);
  --line: light-dark(#dcdcd5, #2b3034);
  --line-strong: light-dark(#868a90, #71777d);
  --peer-a: light-dark(#0a59a8, #82bbf7);
  --peer-b: light-dark(#ab3f08, #f6a672);
  --good: light-dark(#1b6b40, #83cfa1);
  --warn: light-dark(#805400, #e6bd57);
  --bad: light-dark(#a5123c, #ff93ab);
  --focus: light-dark(#6a2bd0, #c5a9ff);
}
:root[data-theme='light'] { color-scheme: light }
:root[data-theme='dark'] { color-scheme: dark }
/* Out of sight the frame is one pixel wide: it is laid out as a small phone would show it. */
body {
  margin: 0; padding-bottom: 8px; min-width: 280px; background: var(--paper); color: var(--ink);
  font: 14px/20px system-ui, -apple-system, 'Segoe UI', Roboto, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif;
}
:lang(ko) { word-break: keep-all }
[hidden] { display: none !important }
[data-stage] { display: grid; gap: 8px; padding: 8px 8px 0 }
[data-stage-videos] { display: grid; gap: 8px; grid-template-columns: repeat(2, minmax(0, 1fr)); max-width: 640px }
[data-stage] figure { margin: 0; min-width: 0; border: 1px solid var(--line); border-radius: 4px; overflow: hidden; background: var(--paper-raised) }
[data-stage] figure[data-of='a'] { border-top: 3px solid var(--peer-a) }
[data-stage] figure[data-of='b'] { border-top: 3px solid var(--peer-b) }
[data-stage] video, #remoteVideos video { display: block; width: 100%; aspect-ratio: 16 / 9; object-fit: contain; background: #0c0e0f }
[data-stage] figcaption { display: flex; gap: 6px; padding: 2px 6px 4px; color: var(--ink-soft); font-size: 11px; white-space: nowrap }
[data-stage] figcaption b { color: var(--ink); font-weight: 600 }
#remoteVideos { display: grid; gap: 8px; padding: 8px 8px 0; grid-template-columns: repeat(auto-fit, minmax(min(110px, 100%), 1fr)) }
#remoteVideos video { border-top: 3px solid var(--peer-b); border-radius: 4px; box-sizing: border-box }
body > :is(video, canvas, img) { display: block; max-width: 100% }
[data-stage-row] { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; padding: 6px 10px; border: 1px solid var(--line); border-left: 3px solid var(--tone, var(--line-strong)); border-radius: 4px; background: var(--paper-raised) }
[data-tone='good'] { --tone: var(--good) }
[data-tone='warn'] { --tone: var(--warn) }
[data-tone='bad'] { --tone: var(--bad) }
[data-stage-row] button { margin-left: auto; padding: 4px 12px; border: 1px solid var(--line-strong); border-radius: 4px; background: var(--paper); color: inherit; font: inherit; cursor: pointer }
[data-stage-row] button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px }
[data-stage-row] progress { flex: 1 1 120px; min-width: 80px; height: 8px; accent-color: var(--ink) }
[data-mark] { flex: none; width: 14px; font-weight: 700; color: var(--tone, inherit); text-align: center }
[data-spinner] { flex: none; width: 14px; height: 14px; border: 2px solid var(--line); border-top-color: var(--ink); border-radius: 50%; animation: turn 0.9s linear infinite }
[data-bars] { display: inline-flex; align-items: end; gap: 2px; height: 14px }
[data-bars] i { width: 4px; border: 1px solid var(--tone, currentColor); box-sizing: border-box }
[data-bars] i:nth-child(1) { height: 5px } [data-bars] i:nth-child(2) { height: 9px } [data-bars] i:nth-child(3) { height: 14px }
[data-bars] i[data-on] { background: var(--tone, currentColor) }
@keyframes turn { to { rotate: 1turn } }
@media (prefers-reduced-motion: reduce) { [data-spinner] { animation-duration: 4s } }
`;
