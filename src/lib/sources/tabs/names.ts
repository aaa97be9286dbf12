/** Names of rooms and of those who are in them. */

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Fills an array with numbers by chance; `crypto` of a window. */
type Chance = Pick<Crypto, 'getRandomValues'>;

function randomName(chance: Chance, length: number): string {
  const numbers = chance.getRandomValues(new Uint8Array(length));
  return Array.from(numbers, (number) => LETTERS.charAt(number % LETTERS.length)).join('');
}

/** A name for a new room: 40 bits, so that nobody meets a stranger. */
export const newRoom = (chance: Chance): string => randomName(chance, 8);

/** A name for one stay of a tab. It stands in the ids of all that the tab records. */
export const newMember = (chance: Chance): string => randomName(chance, 8);

/** The room in the hash of an address, such as `#room=blue42`; `undefined` where there is none. */
export function roomIn(hash: string): string | undefined {
  return /^#room=([\w-]{1,40})$/.exec(hash)?.[1];
}

/** The hash of a room's address. */
export const hashOf = (room: string): string => `#room=${room}`;
