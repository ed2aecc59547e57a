import { actWithoutNumber } from "./act-without-number";
import { capacityMissing } from "./capacity-missing";
import type { Check } from "./check";
import { closedWithoutReason } from "./closed-without-reason";
import { codeDoubled } from "./code-doubled";
import { codeUnknown } from "./code-unknown";
import { dayWithoutState } from "./day-without-state";
import { decisionIncomplete } from "./decision-incomplete";
import { directionMissing } from "./direction-missing";
import { doneWithoutDate } from "./done-without-date";
import { droppedWithoutDecision } from "./dropped-without-decision";
import { earlyFinishWithOpenItems } from "./early-finish-with-open-items";
import { earlyFinishWithoutConclusion } from "./early-finish-without-conclusion";
import { endBeforeStart } from "./end-before-start";
import { extensionTooLong } from "./extension-too-long";
import { extensionWithoutBasis } from "./extension-without-basis";
import { finishChecklist } from "./finish-checklist";
import { finishedWithOpenItems } from "./finished-with-open-items";
import { finishedWithoutNewTask } from "./finished-without-new-task";
import { finishedWithoutOutcome } from "./finished-without-outcome";
import { finishedWithoutOutputs } from "./finished-without-outputs";
import { gatheringWithoutAttendance } from "./gathering-without-attendance";
import { idDoubled } from "./id-doubled";
import { indicatorNumberDoubled } from "./indicator-number-doubled";
import { informingWithoutEvidence } from "./informing-without-evidence";
import { interimMissing } from "./interim-missing";
import { itemOutOfProgramme } from "./item-out-of-programme";
import { mediaPlanGap } from "./media-plan-gap";
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
import { proposalWaiting } from "./proposal-waiting";
import { protocolIncomplete } from "./protocol-incomplete";
import { replacementEndsOtherwise } from "./replacement-ends-otherwise";
import { reportOverdue } from "./report-overdue";
import { requestOverdue } from "./request-overdue";
import { resultWithoutMeasure } from "./result-without-measure";
import { rowWithoutId } from "./row-without-id";
import { runningWithoutCurator } from "./running-without-curator";
import { scaleMissing } from "./scale-missing";
import { shareAbove100 } from "./share-above-100";
import { signerTurningEighteen } from "./signer-turning-eighteen";
import { stageMissing } from "./stage-missing";
import { stateDatesBackwards } from "./state-dates-backwards";
import { stateOutOfOrder } from "./state-out-of-order";
import { stateWithoutDay } from "./state-without-day";
import { stateWithoutNumber } from "./state-without-number";
import { stateWithoutStamp } from "./state-without-stamp";
import { stoppedWithoutReason } from "./stopped-without-reason";
import { termChangedWithoutReason } from "./term-changed-without-reason";
import { termDiffers } from "./term-differs";
import { termNotFilled } from "./term-not-filled";
import { termOutOfLimits } from "./term-out-of-limits";
import { termUnclear } from "./term-unclear";
import { trainingIncomplete } from "./training-incomplete";
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
  stateWithoutNumber,
  stateOutOfOrder,
  stateDatesBackwards,
  stateWithoutStamp,
  stateWithoutDay,
  dayWithoutState,
  finishedWithOpenItems,
  finishChecklist,
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
  protocolIncomplete,
  proposalWaiting,
  requestOverdue,
  decisionIncomplete,
  mediaPlanGap,
  informingWithoutEvidence,
  gatheringWithoutAttendance,
  trainingIncomplete,
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
