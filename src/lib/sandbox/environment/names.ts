import type { PeerId } from '../../trace/events.ts';
import type { Needs } from '../program.ts';
import type { EnvironmentFile } from './types.ts';

/** Names with which a remote peer is spoken to, or heard. */
const OF_THE_REMOTE = ['socket', 'receivedOffer', 'receivedAnswer', 'answer', 'candidate'];

/** Whether any of the files uses `name` without declaring it. */
export const isUsed = (files: readonly EnvironmentFile[], ...names: readonly string[]): boolean =>
  files.some(({ free }) => names.some((name) => free.includes(name)));

/** Whether any of the files uses one of `members` of the name that it does not declare. */
export const usesMember = (
  files: readonly EnvironmentFile[],
  name: string,
  ...members: readonly string[]
): boolean =>
  files.some((file) => {
    const used = Object.hasOwn(file.members, name) ? (file.members[name] ?? []) : [];
    return members.some((member) => used.includes(member));
  });

/** Two files, each a peer: they talk to each other. */
export const areTwo = (files: readonly EnvironmentFile[]): boolean =>
  files.some(({ peer }) => peer !== undefined);

/** Whether the environment supplies `pc`. */
export const suppliesPc = (files: readonly EnvironmentFile[], needs: Needs): boolean =>
  needs.connection !== 'none' && isUsed(files, 'pc', 'dataChannel');

/** Whether there is a remote peer: somebody speaks to it. */
export const hasRemote = (files: readonly EnvironmentFile[], needs: Needs): boolean =>
  !areTwo(files) && (suppliesPc(files, needs) || isUsed(files, ...OF_THE_REMOTE));

/**
 * Names of the connections that the code constructs with the window's own constructor, by their number from 0: those that
 * the environment's own have are left out.
 */
export function createPeerNames(
  files: readonly EnvironmentFile[],
  needs: Needs,
): (index: number) => PeerId {
  const taken = new Set<PeerId>();
  if (areTwo(files) || suppliesPc(files, needs)) taken.add('A');
  if (areTwo(files) || hasRemote(files, needs)) taken.add('B');
  const names: PeerId[] = [];
  let number = 0;
  return (index) => {
    while (names.length <= index) {
      const name = letters(number++);
      if (!taken.has(name)) names.push(name);
    }
    return names[index]!;
  };
}

/** `A` … `Z`, `AA`, `AB` … */
function letters(number: number): PeerId {
  const letter = String.fromCharCode(65 + (number % 26));
  return number < 26 ? letter : letters(Math.floor(number / 26) - 1) + letter;
}
