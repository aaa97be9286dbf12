import { stepKo } from '../../content/ui/step.ko.ts';
import { StepPanel } from './step/StepPanel.tsx';
import { panelWordsKo } from './words.ko.ts';

const words = { ...panelWordsKo, step: stepKo };

/** "Step it yourself" in Korean: an island that brings one language along. */
export default function StepPanelKo(props: { readonly outlines?: boolean }) {
  return <StepPanel {...props} words={words} />;
}
