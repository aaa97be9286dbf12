import type { ComponentType } from 'preact';
import type { EditorWords } from '../../../content/ui/editor.types.ts';
import type { SharedCode } from '../../../lib/share/index.ts';
import type { WorkbenchWords } from '../workbench/props.ts';

/** Words of a sample card: at once, or when they are first needed. */
export interface SampleCardWords extends WorkbenchWords {
  readonly editor: () => Promise<EditorWords>;
  /** The panel with the link, bound to its words and to the address of the playground. */
  readonly sharing: (
    playground: string,
  ) => Promise<ComponentType<{ readonly shared: SharedCode; readonly onClose: () => void }>>;
}
