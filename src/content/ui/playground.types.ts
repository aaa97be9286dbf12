import type { Needs } from '../../lib/sandbox/program.ts';
import type { ShareErrorCode } from '../../lib/share/errors.ts';

/** How many files the workspace has. */
export type WorkspaceMode = 'one-file' | 'two-files';

/** Kinds of messages that the channel treats alike. */
export type ChannelPart = 'offer' | 'answer' | 'candidate' | 'other';

/** What the channel does to the messages of one part. */
export type ChannelTreatment =
  'plain' | 'late' | 'very-late' | 'overtaken' | 'lose-first' | 'lose-all';

/** What an environment can hold besides a connection. */
export type NeededThing = 'media' | 'channel' | 'file';

/** Words of the playground around its workbench. */
export interface PlaygroundWords {
  readonly title: string;
  /** For search engines and link previews; under 160 characters. */
  readonly description: string;
  readonly lead: string;

  /** Where the code on screen comes from. */
  readonly place: {
    readonly label: string;
    /** Headings of the menu's two groups. */
    readonly mine: string;
    readonly samples: string;
    /** A choice of the menu while shared code is open. */
    readonly link: string;
    readonly mode: Readonly<Record<WorkspaceMode, string>>;
  };

  /** What is ready before the code runs. */
  readonly needs: {
    readonly label: string;
    /** `found`: one of `connection`, when it is known. */
    readonly auto: (found: string | undefined) => string;
    readonly connection: Readonly<Record<Needs['connection'], string>>;
    /** What each choice means, in a sentence. */
    readonly means: Readonly<Record<Needs['connection'], string>>;
    /** What can be added to any of them. */
    readonly more: Readonly<Record<NeededThing, string>>;
    /** What the automatic choice added, as a sentence. */
    readonly also: (more: readonly string[]) => string;
    /** In place of a sentence, until the code has been looked at. */
    readonly notYet: string;
  };

  readonly channel: {
    readonly title: string;
    readonly note: string;
    readonly parts: Readonly<Record<ChannelPart, string>>;
    readonly treatments: Readonly<Record<ChannelTreatment, string>>;
    readonly reset: string;
  };

  /** What is said of code that is not the reader's own. */
  readonly visit: {
    /** Label of the banner. */
    readonly label: string;
    /** `title`: as its sender calls it. */
    readonly fromLink: (title: string | undefined) => string;
    /** The sample that it was made of. */
    readonly madeOf: (sample: string) => string;
    readonly warning: string;
    readonly fromSample: (title: string) => string;
    readonly keep: string;
    readonly back: string;
  };

  /** After something took the place of the reader's own code. */
  readonly kept: {
    readonly done: string;
    readonly undo: string;
    /** Another tab has changed the same code. */
    readonly elsewhere: string;
  };

  readonly share: {
    readonly button: string;
    /** Label of the field for a title. */
    readonly title: string;
    /** Label of the field that holds the link. */
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    /** The browser did not let the page write to the clipboard. */
    readonly notCopied: string;
    /** Length of the link, and where the code is. */
    readonly size: (letters: number) => string;
    readonly close: string;
    /** Leads to the playground with the same code, changes included. */
    readonly open: string;
  };

  /** Why a link could not be read or written. `found`: a size in bytes or a version. */
  readonly shareProblem: Readonly<Record<ShareErrorCode, (found: string) => string>>;
  readonly badLink: string;
  /** A part of the page could not be fetched. */
  readonly notLoaded: string;

  readonly export: {
    readonly button: string;
    readonly done: (file: string) => string;
    /** The code does not parse: there is nothing to export yet. */
    readonly broken: string;
    readonly failed: string;
    /** Comment at the top of the file. */
    readonly about: string;
    /** Comment above the environment's script. */
    readonly environment: string;
    readonly console: string;
    readonly untitled: string;
  };

  readonly safety: {
    readonly title: string;
    readonly points: readonly string[];
  };
  readonly noScript: string;
}
