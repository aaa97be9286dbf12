import type { ScopePosters, ScopeProps } from './scope/props.ts';
import { ScopePanel } from './scope/ScopePanel.tsx';
import { panelWordsKo } from './words.ko.ts';

/** The scope in Korean: an island that brings one language along. */
export default function ScopePanelKo(props: ScopeProps & ScopePosters) {
  return <ScopePanel {...props} words={panelWordsKo} />;
}
