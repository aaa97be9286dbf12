/** The lab "two tabs": this tab is one peer, another tab the other, and both show both. */
import { useEffect } from 'preact/hooks';
import type { PictureId } from '../../../content/ui/scope.types.ts';
import { hashOf, newRoom, roomIn } from '../../../lib/sources/tabs/names.ts';
import { opposite, type Seat } from '../../../lib/sources/tabs/types.ts';
import type { LabProps } from '../lab/props.ts';
import controls from '../scope/controls.module.css';
import { Files } from '../scope/Files.tsx';
import { useMade } from '../scope/lifetime.ts';
import { Machines } from '../scope/Machines.tsx';
import { PasteDoor } from '../paste/PasteDoor.tsx';
import { PeerBadge } from '../scope/PeerBadge.tsx';
import { createRunner } from '../scope/runner.ts';
import { ScopeFrame } from '../scope/ScopeFrame.tsx';
import { Doors } from './Doors.tsx';
import { labAddress } from './address.ts';
import { LossClock } from './LossClock.tsx';
import { createTabsLab, type TabsProblem } from './model.ts';
import { Screens } from './Screens.tsx';
import { situationOf } from './situation.ts';
import { Talk } from './Talk.tsx';
import styles from './TabsLab.module.css';
import type { TabsLabWords } from './words.ts';

const PICTURES: readonly PictureId[] = [
  'sequence',
  'changes',
  'timeline',
  'candidates',
  'transcript',
];

const loaders = {
  run: () => import('../scope/run-scenario.ts'),
  read: () => import('../scope/read-trace.ts'),
};

interface Props extends LabProps {
  readonly words: TabsLabWords;
}

function problemText(problem: TabsProblem, { problem: texts }: TabsLabWords['tabs']): string {
  switch (problem.kind) {
    case 'not-loaded':
      return texts.notLoaded;
    case 'no-peer-connection':
      return texts.noPeerConnection;
    case 'too-many':
      return texts.tooMany;
    case 'refused':
      return `${texts.refused} ${problem.name}: ${problem.message}`;
  }
}

/** The lab in one language. */
export function TabsLab({ size, words }: Props) {
  const { lab, runner } = useMade(() => {
    const made = createTabsLab();
    const { session } = made.scope;
    return { lab: made, runner: createRunner(session, loaders, () => performance.now()) };
  });
  const { scope } = lab;
  const { tabs } = words;
  const isPage = size === 'page';

  const enter = (room: string): void => {
    // A page keeps its room in its address, so that it is in there again when it is loaded again.
    if (isPage) history.replaceState(history.state, '', hashOf(room));
    void lab.enter(room);
  };

  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) scope.session.setTempo('steps');
    const follow = (): void => {
      const room = roomIn(location.hash);
      if (room !== undefined) void lab.enter(room);
    };
    const vanish = (): void => lab.vanish();
    // Out of the browser's memory, with everything that the page had closed: it begins again.
    const comeBack = (show: PageTransitionEvent): void => {
      if (show.persisted && isPage && roomIn(location.hash) !== undefined) location.reload();
    };
    addEventListener('pagehide', vanish);
    addEventListener('pageshow', comeBack);
    if (isPage) {
      follow();
      addEventListener('hashchange', follow);
    }
    return () => {
      removeEventListener('pagehide', vanish);
      removeEventListener('pageshow', comeBack);
      removeEventListener('hashchange', follow);
      lab.leave();
      scope.dispose();
    };
  }, [lab, scope, isPage]);

  const state = lab.state.value;
  const room = lab.room.value;
  const situation =
    room !== undefined && state === undefined
      ? 'looking'
      : situationOf(state, lab.isOpen.value, lab.link.value);
  const own: Seat = state?.own.seat ?? 'A';
  const other = opposite(own);
  const isIn = room !== undefined;
  const isSeated = state?.phase === 'seated';
  const problem = lab.problem.value;
  const isWanted = ['outside', 'looking', 'alone', 'left', 'silent'].includes(situation);
  const canHangUp = ['connecting', 'connected', 'interrupted'].includes(situation);
  const canCall = ['hung-up', 'not-called', 'stuck'].includes(situation);
  const roleOf = (seat: Seat): string | undefined => {
    if (!isSeated) return undefined;
    const role = seat === 'A' ? 'impolite' : 'polite';
    return seat === own ? tabs.thisTab(role) : tabs.otherTab(role);
  };

  return (
    <div
      class={styles['lab']}
      data-lab="tabs"
      data-size={size}
      data-situation={situation}
      data-seat={state?.own.seat ?? ''}
      data-room={room ?? ''}
    >
      <ScopeFrame
        scope={scope}
        words={words}
        pictures={PICTURES}
        isFull={isPage}
        keepsPlayer={isPage}
        onFile={(file) => void runner.open(file)}
        foot={<Files scope={scope} runner={runner} words={words.scope} />}
      >
        <div class={styles['door']}>
          <Doors lab={lab} words={tabs} isWanted={isWanted} onRoom={enter} />
          <p class={styles['situation']} role="status" data-told>
            {isSeated && <PeerBadge peer={own} />}
            <span>{tabs.situation[situation](own, other)}</span>
          </p>
        </div>
        {problem !== undefined && (
          <p class={styles['problem']} role="alert">
            {problemText(problem, tabs)}
          </p>
        )}
        {!isIn && (
          <ol class={styles['steps']}>
            {tabs.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        {(situation === 'full' || situation === 'free') && (
          <p class={styles['row']}>
            {situation === 'free' && (
              <button type="button" class={controls['primary']} data-take onClick={lab.take}>
                {tabs.take}
              </button>
            )}
            <a
              class={controls['button']}
              href={labAddress(tabs.locale, room)}
              data-new-room
              onClick={(click) => {
                click.preventDefault();
                enter(newRoom(crypto));
              }}
            >
              {tabs.newRoom}
            </a>
          </p>
        )}
        {isSeated && (
          <>
            <LossClock lab={lab} words={tabs} seat={own} other={other} />
            <div class={styles['work']}>
              <Talk lab={lab} words={tabs} />
              <Screens lab={lab} words={tabs} seat={own} other={other} />
            </div>
            <div class={styles['acts']} role="group" aria-label={tabs.actions}>
              {canCall && (
                <button type="button" class={controls['primary']} data-call onClick={lab.call}>
                  {tabs.call}
                </button>
              )}
              <button
                type="button"
                class={controls['button']}
                data-hang-up
                aria-disabled={!canHangUp}
                onClick={() => {
                  if (canHangUp) lab.hangUp();
                }}
              >
                {tabs.hangUp}
              </button>
              {isPage && (
                <button
                  type="button"
                  class={controls['button']}
                  data-reload
                  onClick={() => location.reload()}
                >
                  {tabs.reload}
                </button>
              )}
              <label class={styles['keep']}>
                <input
                  type="checkbox"
                  checked={state.keeps}
                  data-keep
                  onChange={({ currentTarget }) => lab.keep(currentTarget.checked)}
                />
                {tabs.keep}
              </label>
            </div>
            <p class={styles['hint']}>
              {isPage && <>{tabs.closing} </>}
              {tabs.keepHint}
            </p>
          </>
        )}
        <div class={styles['stage']}>
          {(['A', 'B'] as const).map((seat) => {
            const role = roleOf(seat);
            return (
              <Machines
                key={seat}
                scope={scope}
                words={words}
                peer={seat}
                outline={false}
                {...(role !== undefined && { role })}
              />
            );
          })}
        </div>
      </ScopeFrame>
      <PasteDoor locale={tabs.locale} panel={words} talk={tabs} isPage={isPage} />
    </div>
  );
}
