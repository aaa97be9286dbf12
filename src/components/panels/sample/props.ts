import type { ComponentChildren } from 'preact';
import type { Needs, SourceFile } from '../../../lib/sandbox/program.ts';

/** Props of a sample card: plain JSON, as an island takes them. */
export interface SampleCardProps {
  readonly id: string;
  /** Its title, for whoever gets a link to it. */
  readonly title: string;
  /** Without their texts: those stand in the page already. */
  readonly files: readonly Omit<SourceFile, 'text'>[];
  readonly needs: Needs;
  /** Whether the code asks for camera, microphone or screen. */
  readonly asksForDevices: boolean;
  readonly draftKey: string;
  /** Address of the page that runs code. */
  readonly runner: string;
  /** Address of the playground in this language, without a hash. */
  readonly playground: string;
}

/** Code drawn at build time. The slots of the island, one a file. */
export interface SampleSlots {
  readonly code1?: ComponentChildren;
  readonly code2?: ComponentChildren;
}
