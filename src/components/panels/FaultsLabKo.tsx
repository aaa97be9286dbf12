import { faultsKo } from '../../content/ui/faults.ko.ts';
import { faultsEachKo } from '../../content/ui/faults-each.ko.ts';
import { faultsFreeKo } from '../../content/ui/faults-free.ko.ts';
import { faultsStepsKo } from '../../content/ui/faults-steps.ko.ts';
import { FaultsLab } from './faults/FaultsLab.tsx';
import type { LabProps } from './lab/props.ts';
import { panelWordsKo } from './words.ko.ts';

const words = {
  ...panelWordsKo,
  faults: faultsKo,
  each: faultsEachKo,
  steps: faultsStepsKo,
  free: faultsFreeKo,
};

/** The lab "faults" in Korean: an island that brings one language along. */
export default function FaultsLabKo(props: LabProps) {
  return <FaultsLab {...props} words={words} />;
}
