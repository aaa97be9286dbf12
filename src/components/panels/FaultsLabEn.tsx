import { faultsEn } from '../../content/ui/faults.en.ts';
import { faultsEachEn } from '../../content/ui/faults-each.en.ts';
import { faultsFreeEn } from '../../content/ui/faults-free.en.ts';
import { faultsStepsEn } from '../../content/ui/faults-steps.en.ts';
import { FaultsLab } from './faults/FaultsLab.tsx';
import type { LabProps } from './lab/props.ts';
import { panelWordsEn } from './words.en.ts';

const words = {
  ...panelWordsEn,
  faults: faultsEn,
  each: faultsEachEn,
  steps: faultsStepsEn,
  free: faultsFreeEn,
};

/** The lab "faults" in English: an island that brings one language along. */
export default function FaultsLabEn(props: LabProps) {
  return <FaultsLab {...props} words={words} />;
}
