import type { Situation } from '../../../examples/call/client/facts.ts';
import type { Engine, Tab } from '../engine.ts';
import { layLine, type Line } from './line.ts';
import { until, watchConnections } from './in-the-page.ts';

/** One of the two people: a tab of a browser, with a line of its own to the server. */
export interface Seat {
  readonly engine: Engine;
  readonly line: Line;
  readonly tab: Tab;
  join(room: string): Promise<void>;
  /** Clicks a button of the call. */
  click(button: 'microphone' | 'camera' | 'screen' | 'leave'): Promise<void>;
  /** Waits until the page says one of these. */
  readonly says: (...situations: readonly Situation[]) => Promise<void>;
  situation(): Promise<Situation>;
  /** Closes the tab and opens a new one, which knows nothing. */
  comeAnew(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Sits down in front of a browser. The lines of all seats lead to the same server.
 * @param script runs in the page before its own
 */
export async function sitDown(engine: Engine, serverPort: number, script = ''): Promise<Seat> {
  const line = await layLine(serverPort);
  const open = (): Promise<Tab> =>
    engine.open(line.url, { initScripts: [watchConnections, script] });
  let tab = await open();
  return {
    engine,
    line,
    get tab() {
      return tab;
    },
    async join(room) {
      await tab.evaluate((name: string) => {
        (document.getElementById('room') as HTMLInputElement).value = name;
      }, room);
      await tab.click('#entry button');
    },
    click: (button) => tab.click(`#${button}`),
    says: async (...situations) => {
      await until(
        tab,
        (any: readonly string[]) => any.includes(document.body.dataset['situation'] ?? ''),
        situations,
      );
    },
    situation: () => tab.evaluate(() => document.body.dataset['situation'] as Situation),
    async comeAnew() {
      await tab.close();
      tab = await open();
    },
    async close() {
      await tab.close();
      line.close();
    },
  };
}
