import { useState } from 'preact/hooks';
import type { SdpWords } from '../../../content/ui/sdp.types.ts';
import type { DescribedType } from '../../../lib/sdp/paste.ts';
import controls from '../scope/controls.module.css';
import type { Scope } from '../scope/model.ts';
import type { Verdict } from './check-in-browser.ts';
import styles from './Own.module.css';

interface Props {
  readonly scope: Scope;
  readonly words: SdpWords['own'];
  readonly type: DescribedType;
  readonly sdp: string;
}

/** Lets the browser read it, and tells what came of it in its own words. */
export function Check({ scope, words, type, sdp }: Props) {
  const [verdict, setVerdict] = useState<Verdict | 'checking' | 'failed'>();

  async function check(): Promise<void> {
    setVerdict('checking');
    try {
      const { checkInBrowser } = await import('./check-in-browser.ts');
      setVerdict(await checkInBrowser(scope, type, sdp));
    } catch {
      // No RTCPeerConnection, no more of them, or a part of the page that did not load.
      setVerdict('failed');
    }
  }

  function told(): string {
    if (verdict === undefined) return '';
    if (verdict === 'checking') return words.checking;
    if (verdict === 'failed') return words.checkFailed;
    if (verdict.kind === 'accepted') return words.accepted(verdict.signalingState);
    return [
      words.refused(verdict.name, verdict.message),
      verdict.line === undefined ? '' : words.errorLine(verdict.line),
      type === 'offer' ? '' : words.answerNeedsOffer,
    ]
      .filter(Boolean)
      .join(' ');
  }

  const kind = typeof verdict === 'object' ? verdict.kind : verdict;
  return (
    <div class={styles['check']} data-verdict={kind}>
      <button
        type="button"
        class={controls['button']}
        data-check
        aria-disabled={verdict === 'checking'}
        onClick={() => {
          if (verdict !== 'checking') void check();
        }}
      >
        {words.check}
      </button>
      <span class={styles['hint']}>{words.checkHint}</span>
      <p role="status">{told()}</p>
    </div>
  );
}
