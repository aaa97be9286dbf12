/** What a link carries, and how it is checked. */
import * as v from 'valibot';
import type { Needs, SourceFile } from '../sandbox/program.ts';

/** Code on its way from one reader to another. */
export interface SharedCode {
  /** One file without a peer, or two: A's and B's, in this order. */
  readonly files: readonly SourceFile[];
  /** What its author had prepared for it; absent: whatever the code seems to need. */
  readonly needs?: Needs;
  /** What its author calls it; one line, at most 80 characters, nothing invisible in it. */
  readonly title?: string;
  /** Id of the sample that it was made of. A link can claim anything: look it up before saying it. */
  readonly sample?: string;
  /** The language in which it was written. */
  readonly locale?: 'ko' | 'en';
}

/** The names are seen in messages and stacks, and are part of addresses there: letters that mean nothing to anybody. */
const nameSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}\.[jt]s$/));

const fileSchema = v.object({
  name: nameSchema,
  text: v.string(),
  peer: v.exactOptional(v.picklist(['A', 'B'])),
});

const filesSchema = v.pipe(
  v.array(fileSchema),
  v.check(([first, second, ...more]) => {
    if (first === undefined || more.length > 0) return false;
    if (second === undefined) return first.peer === undefined;
    return first.peer === 'A' && second.peer === 'B' && first.name !== second.name;
  }, 'one file, or one of A and one of B'),
);

const needsSchema = v.object({
  connection: v.picklist(['none', 'fresh', 'connecting', 'connected']),
  media: v.boolean(),
  channel: v.boolean(),
  file: v.boolean(),
});

/** Controls, format characters (those that turn the direction of text among them) and halves of characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

const titleSchema = v.pipe(
  v.string(),
  v.maxLength(1000),
  v.transform((title) => [...title.replace(INVISIBLE, ' ').trim()].slice(0, 80).join('')),
);

/** Fields that it does not know are left out: a later writer may add some. */
const sharedSchema = v.object({
  files: filesSchema,
  needs: v.exactOptional(needsSchema),
  title: v.exactOptional(titleSchema),
  sample: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))),
  locale: v.exactOptional(v.picklist(['ko', 'en'])),
});

/** What `checkShared` comes to. */
export type Checked =
  | { readonly ok: true; readonly shared: SharedCode }
  /** `where`: what is wrong, such as `files.0.name`. */
  | { readonly ok: false; readonly where: string };

/** The program in a value from outside. Never throws. */
export function checkShared(value: unknown): Checked {
  const result = v.safeParse(sharedSchema, value);
  return result.success
    ? { ok: true, shared: result.output }
    : { ok: false, where: v.getDotPath(result.issues[0]) ?? typeof value };
}
