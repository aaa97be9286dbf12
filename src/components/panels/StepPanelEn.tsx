import { stepEn } from '../../content/ui/step.en.ts';
import { StepPanel } from './step/StepPanel.tsx';
import { panelWordsEn } from './words.en.ts';

const words = { ...panelWordsEn, step: stepEn };

/** "Step it yourself" in English: an island that brings one language along. */
export default function StepPanelEn(props: { readonly outlines?: boolean }) {
  return <StepPanel {...props} words={words} />;
}
