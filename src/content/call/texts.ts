import { partsOf } from './parts.ts';

const texts: Readonly<Record<string, string>> = import.meta.glob('../../../examples/call/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const FOLDER = '../../../examples/call/';

/**
 * A part of the program in `examples/call`, as it stands there. For the build.
 * @param id file and name, such as `client/negotiation.ts#take`, or a file alone
 * @throws {Error} when there is no such file or part
 */
export function callCode(id: string): string {
  const [file = '', name] = id.split('#');
  const text = texts[FOLDER + file];
  const part = text !== undefined && name !== undefined ? partsOf(text).get(name) : text;
  if (part === undefined) throw new Error(`examples/call has no ${id}.`);
  return part;
}
