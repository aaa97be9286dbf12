import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

import { normalBase } from './scripts/base.mjs';
import { runnerAddress } from './scripts/runner-address.mjs';
import { editor } from './scripts/integrations/editor.mjs';
import { policyFirst } from './scripts/integrations/policy-first.mjs';
import { lateStyles } from './scripts/integrations/late-styles.mjs';
import { serviceWorker } from './scripts/integrations/service-worker.mjs';
import { clientTouch } from './scripts/integrations/client-touch.mjs';
import { standaloneScriptList } from './scripts/integrations/standalone-list.mjs';
import { standaloneScripts } from './scripts/integrations/standalone-scripts.mjs';
import { wholeChapters } from './scripts/integrations/whole-chapters.mjs';

/** Where the site will live: `PCSCOPE_BASE=/docs/pcscope/` builds it for a sub-path of any host. */
const base = normalBase();
const site = process.env['PCSCOPE_SITE'];
/** The runner page, where it lives on another host. */
const runner = runnerAddress();

export default defineConfig({
  output: 'static',
  base,
  ...(site ? { site } : {}),
  outDir: process.env['PCSCOPE_OUT'] ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  i18n: {
    locales: ['ko', 'en'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "font-src 'self'",
        `frame-src 'self'${runner === undefined ? '' : ` ${runner}`}`,
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
      ],
    },
  },
  integrations: [
    // First: what it finds is not worth building.
    wholeChapters(),
    preact(),
    clientTouch(),
    mdx(),
    standaloneScripts(standaloneScriptList),
    editor(),
    policyFirst(),
    lateStyles(),
    // Last: it lists what the others wrote.
    serviceWorker(),
  ],
  // Shiki colours code by inline styles, which the Content-Security-Policy forbids; Prism by classes.
  markdown: {
    syntaxHighlight: 'prism',
    // `## Title {#id}`: a heading's id is the same in every language.
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }),
  },
  devToolbar: { enabled: false },
  vite: {
    define: { 'import.meta.env.PCSCOPE_RUNNER': JSON.stringify(runner ?? null) },
    // The stylesheets rest on light-dark() and cascade layers: lowered, a chosen theme would be lost.
    build: { target: 'es2022', cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
  },
});
