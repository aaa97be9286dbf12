/** What a line can be marked as; a line may be several of them. Also `data-mark`. */
export type LineMark = 'cause' | 'playhead' | 'problem';

/** Lines by what they are marked as, counted from 1. */
export interface LineMarks {
  readonly cause: number | undefined;
  readonly playhead: number | undefined;
  /** With what is wrong there, in a sentence. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

interface Marked {
  readonly marks: readonly LineMark[];
  readonly message?: string;
}

function markedLines({ cause, playhead, problems }: LineMarks): ReadonlyMap<number, Marked> {
  const lines = new Map<number, Marked>();
  const add = (line: number, mark: LineMark, message?: string): void => {
    const { marks = [], ...before } = lines.get(line) ?? {};
    if (!marks.includes(mark))
      lines.set(line, {
        ...(message !== undefined && { message }),
        ...before,
        marks: [...marks, mark],
      });
  };
  for (const { line, message } of problems) add(line, 'problem', message);
  if (cause !== undefined) add(cause, 'cause');
  if (playhead !== undefined) add(playhead, 'playhead');
  return lines;
}

/** Sets or takes away a data attribute, and touches nothing that is as it should be. */
function setData({ dataset }: HTMLElement, name: string, value: string | undefined): void {
  if (dataset[name] === value) return;
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}

/**
 * Marks the lines of static code inside `root`, in place of the marks before. By hand, because what was drawn at build
 * time is not drawn again in the page.
 */
export function markLines(root: ParentNode, marks: LineMarks): void {
  const lines = markedLines(marks);
  const wanted = [...lines.keys()].map((line) => `[data-line="${String(line)}"]`);
  for (const element of root.querySelectorAll<HTMLElement>(['[data-mark]', ...wanted].join())) {
    const marked = lines.get(Number(element.dataset['line']));
    setData(element, 'mark', marked?.marks.join(' '));
    setData(element, 'message', marked?.message);
  }
}
