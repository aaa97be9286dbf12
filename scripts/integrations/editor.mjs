import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { contentType } from '../serve.mjs';
import { gzipBytes } from '../site/weigh.mjs';
import { bundleEditor, editorAddress } from './editor/bundle.mjs';

/**
 * Astro integration: bundles the code editor, tells the pages where it is, writes it beside them, and serves it in
 * `astro dev`, where a change of its sources needs a restart.
 * @returns {import('astro').AstroIntegration}
 */
export function editor() {
  return {
    name: 'pcscope:editor',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        // Types are checked without it.
        const address = command === 'sync' ? '{}' : editorAddress(await bundleEditor());
        updateConfig({ vite: { define: { PCSCOPE_EDITOR: address } } });
      },
      'astro:server:setup': async ({ server }) => {
        const { folder, files } = await bundleEditor();
        server.middlewares.use((request, response, next) => {
          const [before, name] = (request.url ?? '').split('?')[0]?.split(`/${folder}`) ?? [];
          const content = name === undefined ? undefined : files.get(name);
          if (before === undefined || name === undefined || !content) return next();
          response.setHeader('content-type', contentType(name));
          response.end(content);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { folder, files, first } = await bundleEditor();
        const target = join(fileURLToPath(dir), folder);
        await mkdir(target, { recursive: true });
        await Promise.all([...files].map(([name, text]) => writeFile(join(target, name), text)));
        const bytes = first.reduce((sum, name) => sum + gzipBytes(files.get(name) ?? ''), 0);
        logger.info(`${folder}: ${Math.round(bytes / 1024)} KB gzipped until the caret is there`);
      },
    },
  };
}
