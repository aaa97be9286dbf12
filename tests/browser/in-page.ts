/** Evaluates the text of an expression in a page and returns what it gives: a string or undefined. */
export type EvaluateText = (expression: string) => Promise<unknown>;

/** Longest wait for a state, in ms: the slowest scenario (ICE failed, then restarted) takes 20 s. */
const waitTimeoutMs = 60_000;
/** Pause between two questions, in ms: short beside any state that a test waits for. */
const pollMs = 20;

type Question = string | ((...args: never[]) => unknown);

/** Asks the page once. Both engines hand over the same JSON, whatever their own wire can carry. */
export async function askPage(
  evaluate: EvaluateText,
  question: Question,
  args: readonly unknown[],
): Promise<unknown> {
  const expression =
    typeof question === 'string'
      ? `(${question})`
      : `(${String(question)})(...JSON.parse(${JSON.stringify(JSON.stringify(args))}))`;
  const json = await evaluate(`(async () => JSON.stringify(await ${expression}))()`);
  return typeof json === 'string' ? (JSON.parse(json) as unknown) : undefined;
}

/** Asks the page until the answer is truthy. */
export async function askUntil(
  evaluate: EvaluateText,
  question: Question,
  args: readonly unknown[],
): Promise<unknown> {
  const deadline = Date.now() + waitTimeoutMs;
  for (;;) {
    const answer = await askPage(evaluate, question, args).catch((error: unknown) => {
      // The page was on its way to another document: ask the next one.
      if (/context was destroyed|navigat|no such frame/i.test(String(error))) return undefined;
      throw error;
    });
    if (answer) return answer;
    if (Date.now() > deadline) {
      throw new Error(
        `Waited ${waitTimeoutMs} ms for ${String(question)}; last: ${String(answer)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** Both drivers wrap an init script in a function; through this, what it declares is global. */
export const asClassicScript = (text: string): string => `(0, eval)(${JSON.stringify(text)})`;
