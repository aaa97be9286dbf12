import type { ScopePosters, ScopeProps } from './scope/props.ts';
import { ScopePanel } from './scope/ScopePanel.tsx';
import { panelWordsEn } from './words.en.ts';

/** The scope in English: an island that brings one language along. */
export default function ScopePanelEn(props: ScopeProps & ScopePosters) {
  return <ScopePanel {...props} words={panelWordsEn} />;
}
