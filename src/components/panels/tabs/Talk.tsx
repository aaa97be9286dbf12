import { useRef } from 'preact/hooks';
import type { TabsWords } from '../../../content/ui/tabs.types.ts';
import { CHAT_LENGTH } from '../../../lib/sources/tabs/limits.ts';
import controls from '../scope/controls.module.css';
import { PeerBadge } from '../scope/PeerBadge.tsx';
import type { TabsLab } from './model.ts';
import styles from './Talk.module.css';

interface Props {
  readonly lab: Pick<TabsLab, 'isOpen' | 'chat' | 'rttMs' | 'say' | 'ping'>;
  readonly words: Pick<TabsWords, 'chat' | 'ping' | 'rtt' | 'noRtt'>;
}

/** What the two sides say to each other over the data channel. */
export function Talk({ lab, words }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isOpen = lab.isOpen.value;
  const lines = lab.chat.value;
  const rtt = lab.rttMs.value;
  const { chat } = words;

  return (
    <section class={styles['talk']} role="group" aria-label={chat.title}>
      <ol class={styles['lines']} aria-live="polite" tabIndex={0} aria-label={chat.title} data-chat>
        {lines.length === 0 && <li class={styles['empty']}>{isOpen ? chat.empty : chat.closed}</li>}
        {lines.map(({ from, text }, index) => (
          <li key={index} data-from={from}>
            <PeerBadge peer={from} />
            <span class="visually-hidden">{chat.from(from)}: </span>
            <span class={styles['text']}>{text}</span>
          </li>
        ))}
      </ol>
      <form
        class={styles['form']}
        onSubmit={(submit) => {
          submit.preventDefault();
          const text = input.current?.value.trim() ?? '';
          if (text === '' || !isOpen) return;
          lab.say(text);
          if (input.current) input.current.value = '';
        }}
      >
        <input
          ref={input}
          class={styles['input']}
          aria-label={chat.label}
          placeholder={chat.label}
          maxLength={CHAT_LENGTH}
          autocomplete="off"
          data-say
        />
        <button class={controls['button']} aria-disabled={!isOpen} data-send>
          {chat.send}
        </button>
      </form>
      <p class={styles['ping']}>
        <button
          type="button"
          class={controls['button']}
          aria-disabled={!isOpen}
          data-ping
          onClick={() => {
            if (isOpen) lab.ping();
          }}
        >
          {words.ping}
        </button>
        <output data-rtt={rtt ?? ''}>
          {rtt === undefined ? words.noRtt : words.rtt(rtt.toFixed(1))}
        </output>
      </p>
    </section>
  );
}
