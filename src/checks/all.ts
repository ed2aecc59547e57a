import { actWithoutNumber } from "./act-without-number";
import { capacityMissing } from "./capacity-missing";
import type { Check } from "./check";
import { closedWithoutReason } from "./closed-without-reason";
import { codeDoubled } from "./code-doubled";
import { codeUnknown } from "./code-unknown";
import { directionMissing } from "./direction-missing";
import { doneWithoutDate } from "./done-without-date";
import { droppedWithoutDecision } from "./dropped-without-decision";
import { earlyFinishWithOpenItems } from "./early-finish-with-open-items";
import { earlyFinishWithoutConclusion } from "./early-finish-without-conclusion";
import { endBeforeStart } from "./end-before-start";
import { extensionTooLong } from "./extension-too-long";
import { extensionWithoutBasis } from "./extension-without-basis";
import { finishedWithoutNewTask } from "./finished-without-new-task";
import { finishedWithoutOutcome } from "./finished-without-outcome";
import { finishedWithoutOutputs } from "./finished-without-outputs";
import { idDoubled } from "./id-doubled";
import { indicatorNumberDoubled } from "./indicator-number-doubled";
import { interimMissing } from "./interim-missing";
import { itemOutOfProgramme } from "./item-out-of-programme";
import { menteeInTwoPairs } from "./mentee-in-two-pairs";
import { mentorOverloaded } from "./mentor-overloaded";
import { minorWithoutRepresentative } from "./minor-without-representative";
import { movedWithoutReason } from "./moved-without-reason";
import { negativeCount } from "./negative-count";
import { outputWithoutInput } from "./output-without-input";
import { pairWithoutConsent } from "./pair-without-consent";
import { pairWithoutOrder } from "./pair-without-order";
import { pairedWithSelf } from "./paired-with-self";
import { partAboveWhole } from "./part-above-whole";
import { percentAsFraction } from "./percent-as-fraction";
import { personWithoutConsent } from "./person-without-consent";
import { replacementEndsOtherwise } from "./replacement-ends-otherwise";
import { reportOverdue } from "./report-overdue";
import { resultWithoutMeasure } from "./result-without-measure";
import { rowWithoutId } from "./row-without-id";
import { runningWithoutCurator } from "./running-without-curator";
import { scaleMissing } from "./scale-missing";
import { shareAbove100 } from "./share-above-100";
import { signerTurningEighteen } from "./signer-turning-eighteen";
import { stageMissing } from "./stage-missing";
import { stoppedWithoutReason } from "./stopped-without-reason";
import { termChangedWithoutReason } from "./term-changed-without-reason";
import { termDiffers } from "./term-differs";
import { termNotFilled } from "./term-not-filled";
import { termOutOfLimits } from "./term-out-of-limits";
import { termUnclear } from "./term-unclear";
import { unitMissing } from "./unit-missing";
import { valueDiffersFromParts } from "./value-differs-from-parts";
import { valueFromParts } from "./value-from-parts";

/** Every check, in the order in which a person would mend a book: rows and codes first, figures last. */
export const checks: readonly Check[] = [
  codeDoubled,
  idDoubled,
  rowWithoutId,
  codeUnknown,
  stageMissing,
  endBeforeStart,
  termOutOfLimits,
  extensionTooLong,
  extensionWithoutBasis,
  earlyFinishWithOpenItems,
  earlyFinishWithoutConclusion,
  finishedWithoutOutputs,
  finishedWithoutNewTask,
  reportOverdue,
  runningWithoutCurator,
  interimMissing,
  resultWithoutMeasure,
  actWithoutNumber,
  termUnclear,
  termNotFilled,
  termDiffers,
  itemOutOfProgramme,
  doneWithoutDate,
  closedWithoutReason,
  movedWithoutReason,
  termChangedWithoutReason,
  droppedWithoutDecision,
  minorWithoutRepresentative,
  signerTurningEighteen,
  personWithoutConsent,
  capacityMissing,
  mentorOverloaded,
  pairedWithSelf,
  menteeInTwoPairs,
  pairWithoutConsent,
  pairWithoutOrder,
  finishedWithoutOutcome,
  stoppedWithoutReason,
  replacementEndsOtherwise,
  indicatorNumberDoubled,
  unitMissing,
  directionMissing,
  scaleMissing,
  outputWithoutInput,
  shareAbove100,
  percentAsFraction,
  partAboveWhole,
  negativeCount,
  valueDiffersFromParts,
  valueFromParts,
];
