/** What was given, and what getConfiguration() makes of it. */
import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import type { Plain } from '../../../lib/trace/plain.ts';
import type { ConfiguredSide } from '../../../lib/views/configuration.ts';
import styles from './ConfigurationLab.module.css';
import { plainText } from './plain-text.ts';

/** The members of the specification, in its order; what a browser has besides comes behind. */
const MEMBERS = [
  'iceServers',
  'iceTransportPolicy',
  'bundlePolicy',
  'rtcpMuxPolicy',
  'certificates',
  'iceCandidatePoolSize',
] as const;

type Fields = { readonly [key: string]: Plain | undefined };

const fieldsOf = (value: Plain | undefined): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('$' in value)
    ? (value as Fields)
    : {};

const fieldIn = (fields: Fields, key: string): Plain | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

export function ReadBack({
  peer,
  side,
  words,
}: {
  readonly peer: string;
  readonly side: ConfiguredSide | undefined;
  readonly words: ConfigurationWords;
}) {
  const { read: texts, leftOut } = words;
  const read = side?.read;
  // A later setConfiguration() that was taken is what counts.
  const set = side?.sets.findLast(({ error }) => error === undefined);
  const given = fieldsOf(set === undefined ? side?.given : set.given);
  const back = fieldsOf(read);
  const members = [...new Set([...MEMBERS, ...Object.keys(back)])];
  const text = (value: Plain | undefined): string =>
    value === undefined ? leftOut : plainText(value, texts.entries);
  return (
    <details class={styles['block']} data-read>
      <summary>{texts.title(peer)}</summary>
      {read === undefined ? (
        <p class={styles['hint']}>{texts.empty}</p>
      ) : (
        <>
          <p class={styles['hint']}>{texts.hint}</p>
          <div class={styles['scroll']} tabIndex={0} role="group" aria-label={texts.title(peer)}>
            <table class={styles['table']}>
              <thead>
                <tr>
                  <th scope="col">{texts.member}</th>
                  <th scope="col">{texts.given}</th>
                  <th scope="col">{texts.read}</th>
                </tr>
              </thead>
              <tbody>
                {members.map((member) => {
                  const value = fieldIn(back, member);
                  return (
                    <tr key={member} data-member={member}>
                      <th scope="row">
                        <code>{member}</code>
                      </th>
                      <td>
                        <code>{text(fieldIn(given, member))}</code>
                      </td>
                      <td>
                        <code>{value === undefined ? '–' : text(value)}</code>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
    </details>
  );
}
