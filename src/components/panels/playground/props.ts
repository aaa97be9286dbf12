import type { ComponentChildren } from 'preact';
import type { WorkspaceMode } from '../../../content/ui/playground.types.ts';
import type { SourceFile } from '../../../lib/sandbox/program.ts';

/** The workspace of a reader who has chosen none: its code is drawn at build time. */
export const FIRST_MODE: WorkspaceMode = 'two-files';

/** A sample in the menu. */
export interface SampleChoice {
  readonly id: string;
  /** In the reader's language. */
  readonly title: string;
}

/** Props of the playground: plain JSON, as an island takes them. */
export interface PlaygroundProps {
  /** What an own workspace begins with, with comments in the reader's language. */
  readonly templates: Readonly<Record<WorkspaceMode, readonly SourceFile[]>>;
  readonly samples: readonly SampleChoice[];
  /** Address of the page that runs code. */
  readonly runner: string;
  /** Address of this page, without a hash. */
  readonly playground: string;
  /** Address of the script that an exported page takes along. */
  readonly environment: string;
}

/** Code drawn at build time, of `FIRST_MODE`. The slots of the island, one a file. */
export interface PlaygroundSlots {
  readonly code1?: ComponentChildren;
  readonly code2?: ComponentChildren;
}
