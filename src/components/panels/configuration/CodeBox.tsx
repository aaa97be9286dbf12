/** The code that the form stands for, and the way to the playground. */
import { useEffect, useState } from 'preact/hooks';
import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import { constructorCode, programCode } from '../../../lib/sources/configuration/code.ts';
import type { ConfigurationForm } from '../../../lib/sources/configuration/form.ts';
import styles from './ConfigurationLab.module.css';

/** Longest code that is drawn, letters; a whole list of hundreds of servers helps nobody. */
const SHOWN = 4000;

/** The address of the playground with the program of `form`; `null` where it is too long for a link. */
function usePlayground(form: ConfigurationForm, locale: ConfigurationWords['locale']) {
  const [address, setAddress] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let isLatest = true;
    const text = programCode(form);
    import('../../../lib/share/index.ts')
      .then(({ writeShare }) =>
        writeShare({
          files: [{ name: 'main.ts', text }],
          needs: { connection: 'none', media: false, channel: false, file: false },
          title: 'RTCConfiguration',
          locale,
        }),
      )
      .then(
        (hash) => {
          const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
          if (isLatest) setAddress(`${base}${locale}/playground/${hash}`);
        },
        () => {
          if (isLatest) setAddress(null);
        },
      );
    return () => {
      isLatest = false;
    };
  }, [form, locale]);
  return address;
}

export function CodeBox({
  form,
  words,
}: {
  readonly form: ConfigurationForm;
  readonly words: ConfigurationWords;
}) {
  const { code } = words;
  const text = constructorCode(form);
  const address = usePlayground(form, words.locale);
  return (
    <div class={styles['code']} role="group" aria-label={code.title} data-code>
      <pre tabIndex={0}>
        <code>{text.length > SHOWN ? `${text.slice(0, SHOWN)}\n…` : text}</code>
      </pre>
      {address === null ? (
        <p class={styles['hint']}>{code.tooLong}</p>
      ) : (
        <a href={address} target="_blank" rel="noopener" data-playground>
          {code.playground}
        </a>
      )}
    </div>
  );
}
