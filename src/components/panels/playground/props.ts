import type { ComponentChildren } from 'preact';
import type { WorkspaceMode } from '../../../content/ui/playground.types.ts';
import type { SourceFile } from '../../../lib/sandbox/program.ts';

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
  /** Address of this page, without a hash. */
  readonly playground: string;
  /** Where the site's own files are, such as `/`: an exported page takes one of them along. */
  readonly base: string;
}

/** Drawn at build time. The slots of the island. */
export interface PlaygroundSlots {
  /** The code of the workspace that a reader without a draft sees first. */
  readonly code?: ComponentChildren;
}
