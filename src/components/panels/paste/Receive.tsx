import { useEffect, useId, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { CameraTrouble, PasteWords } from '../../../content/ui/paste.types.ts';
import controls from '../scope/controls.module.css';
import styles from './Receive.module.css';

interface Props {
  readonly expects: 'offer' | 'answer';
  readonly words: PasteWords;
  /** What is in the field already, such as the link that was opened. */
  readonly given?: string;
  /** What is wrong with what was given last. */
  readonly problem: string | undefined;
  readonly onText: (text: string) => void;
}

const TROUBLES: readonly CameraTrouble[] = ['NotAllowedError', 'NotFoundError', 'NotReadableError'];

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof Error ? error.name : '';
  return TROUBLES.find((trouble) => trouble === name) ?? 'other';
}

/** Takes the other side's text: pasted, off a camera, or out of a photo. */
export function Receive({ expects, words, given = '', problem, onText }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const scanning = useSignal<AbortController | undefined>(undefined);
  const trouble = useSignal<string | undefined>(undefined);
  const id = useId();

  // The camera goes off with the field that it was for.
  useEffect(() => () => scanning.peek()?.abort(), [scanning]);

  const take = (text: string): void => {
    if (field.current) field.current.value = text;
    trouble.value = undefined;
    onText(text);
  };

  async function scan(): Promise<void> {
    trouble.value = undefined;
    if (!('mediaDevices' in navigator)) {
      trouble.value = words.camera.unsupported;
      return;
    }
    const abort = new AbortController();
    scanning.value = abort;
    try {
      const { scanCamera } = await import('./scan.ts');
      if (abort.signal.aborted || video.current === null) return;
      const text = await scanCamera(video.current, abort.signal);
      if (text !== undefined) take(text);
    } catch (error) {
      trouble.value = words.camera[troubleOf(error)];
    } finally {
      if (scanning.peek() === abort) scanning.value = undefined;
    }
  }

  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    trouble.value = undefined;
    const loaded = await import('./scan.ts').catch(() => undefined);
    const text = await loaded?.readPicture(file);
    if (text !== undefined) take(text);
    else trouble.value = loaded === undefined ? words.notLoaded : words.nothingRead;
  }

  const wrong = trouble.value ?? problem;
  return (
    <form
      class={styles['receive']}
      onSubmit={(submit) => {
        submit.preventDefault();
        take(field.current?.value ?? '');
      }}
    >
      <label class={styles['label']} for={`${id}-field`}>
        {words.field[expects]}
      </label>
      <textarea
        ref={field}
        id={`${id}-field`}
        class={styles['field']}
        rows={3}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        defaultValue={given}
        placeholder={`pcscope:${expects}-1.…`}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-wrong`}
        data-paste={expects}
      />
      <p class={styles['buttons']}>
        <button class={controls['primary']} data-take>
          {words.take}
        </button>
        {scanning.value === undefined ? (
          <button type="button" class={controls['button']} data-scan onClick={() => void scan()}>
            {words.scan}
          </button>
        ) : (
          <button
            type="button"
            class={controls['button']}
            data-stop-scan
            onClick={() => scanning.peek()?.abort()}
          >
            {words.stopScan}
          </button>
        )}
        <label class={styles['file']}>
          <span class={controls['button']}>{words.file}</span>
          <input
            class="visually-hidden"
            type="file"
            accept="image/*"
            data-photo
            onChange={({ currentTarget }) => {
              void open(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <div class={styles['camera']} hidden={scanning.value === undefined}>
        <p>{words.scanning}</p>
        <video ref={video} class={styles['video']} muted playsInline />
      </div>
      <p id={`${id}-wrong`} class={styles['wrong']} role="alert" data-wrong={wrong ?? ''}>
        {wrong}
      </p>
    </form>
  );
}
