import { fileURLToPath } from 'node:url';

/**
 * Adds the directive `client:touch`: an island wakes up when a reader first points at it, focuses it or
 * touches it, so that a page weighs next to nothing until then.
 * @returns {import('astro').AstroIntegration}
 */
export function clientTouch() {
  return {
    name: 'pcscope:client-touch',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'touch',
          entrypoint: fileURLToPath(
            new URL('../../src/components/panels/client-touch.ts', import.meta.url),
          ),
        });
      },
    },
  };
}
