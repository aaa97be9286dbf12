// The Node that the project brings through npm, and how to run its tools with it. Built-ins only:
// this file is read by whatever old Node started the command.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at its end. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** Folder of the tools that npm installed. */
export const binFolder = join(projectRoot, 'node_modules', '.bin');

/** Program of the pinned Node; exists after `npm ci`. */
export const pinnedNode = join(
  projectRoot,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * The environment in which `node`, and every tool of the project, is the pinned one.
 * @param {Record<string, string | undefined>} [more] variables to add
 */
export function pinnedEnv(more = {}) {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((entry) => entry !== binFolder);
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...more,
    PATH: [binFolder, ...path].join(delimiter),
  };
}

/**
 * Path of a tool's program file, to be run with `pinnedNode`: no shell is needed, on any platform.
 * @param {string} name of the package
 * @param {string} file within it
 */
export const toolPath = (name, file) => join(projectRoot, 'node_modules', name, file);

/** Whether the pinned Node is in place. */
export const hasPinnedNode = () => existsSync(pinnedNode);
