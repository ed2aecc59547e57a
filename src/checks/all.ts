import { acquaintanceWithoutAim } from "./acquaintance-without-aim";
import { actTitledTwice } from "./act-titled-twice";
import { actWithoutNumber } from "./act-without-number";
import { agreementUnsigned } from "./agreement-unsigned";
import { appointedBeforeOrder } from "./appointed-before-order";
import { assistingParty } from "./assisting-party";
import { baseAfterPairs } from "./base-after-pairs";
import { baseSwapped } from "./base-swapped";
import { birthYearOdd } from "./birth-year-odd";
import { capacityMissing } from "./capacity-missing";
import type { Check } from "./check";
import { closedWithoutReason } from "./closed-without-reason";
import { codeDoubled } from "./code-doubled";
import { codeUnknown } from "./code-unknown";
import { competenceWithoutActivity } from "./competence-without-activity";
import { consentDaysTurned } from "./consent-days-turned";
import { contactTorn } from "./contact-torn";
import { controlWithoutItem } from "./control-without-item";
import { dateInContent } from "./date-in-content";
import { dayWithoutState } from "./day-without-state";
import { decisionIncomplete } from "./decision-incomplete";
import { directionMissing } from "./direction-missing";
import { doneWithoutDate } from "./done-without-date";
import { droppedWithoutDecision } from "./dropped-without-decision";
import { earlyFinishWithOpenItems } from "./early-finish-with-open-items";
import { earlyFinishWithoutConclusion } from "./early-finish-without-conclusion";
import { endBeforeStart } from "./end-before-start";
import { entryExitApart } from "./entry-exit-apart";
import { eventNamedAsStage } from "./event-named-as-stage";
import { eventNumbering } from "./event-numbering";
import { extensionTooLong } from "./extension-too-long";
import { extensionWithoutBasis } from "./extension-without-basis";
import { failedPairAgain } from "./failed-pair-again";
import { finalBeforeEnd } from "./final-before-end";
import { finalInEarlierStage } from "./final-in-earlier-stage";
import { finishChecklist } from "./finish-checklist";
import { finishedWithOpenItems } from "./finished-with-open-items";
import { finishedWithoutNewTask } from "./finished-without-new-task";
import { finishedWithoutOutcome } from "./finished-without-outcome";
import { finishedWithoutOutputs } from "./finished-without-outputs";
import { formEmpty } from "./form-empty";
import { gatheringWithoutAttendance } from "./gathering-without-attendance";
import { headsRepeated } from "./heads-repeated";
import { idDoubled } from "./id-doubled";
import { indicatorNumberDoubled } from "./indicator-number-doubled";
import { informingWithoutEvidence } from "./informing-without-evidence";
import { initialsDoubledDot } from "./initials-doubled-dot";
import { interimMissing } from "./interim-missing";
import { interimWithFinal } from "./interim-with-final";
import { itemOutOfProgramme } from "./item-out-of-programme";
import { itemOutOfStage } from "./item-out-of-stage";
import { itemYearOdd } from "./item-year-odd";
import { itemsBeforeApproval } from "./items-before-approval";
import { itemsTurned } from "./items-turned";
import { listNumbering } from "./list-numbering";
import { lockAgainstRule } from "./lock-against-rule";
import { madeAfterApproval } from "./made-after-approval";
import { manyWithoutDecision } from "./many-without-decision";
import { mediaPlanGap } from "./media-plan-gap";
import { meetingOfNoPair } from "./meeting-of-no-pair";
import { meetingOutsidePair } from "./meeting-outside-pair";
import { meetingsOutOfOrder } from "./meetings-out-of-order";
import { memberOfNoTeam } from "./member-of-no-team";
import { memberPostMissing } from "./member-post-missing";
import { memberUntrained } from "./member-untrained";
import { memberWithoutConsent } from "./member-without-consent";
import { memoAfterOrder } from "./memo-after-order";
import { menteeInTwoPairs } from "./mentee-in-two-pairs";
import { mentorOverloaded } from "./mentor-overloaded";
import { minorWithoutRepresentative } from "./minor-without-representative";
import { movedWithoutReason } from "./moved-without-reason";
import { nameVariants } from "./name-variants";
import { negativeCount } from "./negative-count";
import { noticeTooShort } from "./notice-too-short";
import { orderBeforeAgreement } from "./order-before-agreement";
import { outputWithoutInput } from "./output-without-input";
import { ownConsentDue } from "./own-consent-due";
import { pairEndedUnnoticed } from "./pair-ended-unnoticed";
import { pairExtendedOddly } from "./pair-extended-oddly";
import { pairSilent } from "./pair-silent";
import { pairWithoutConsent } from "./pair-without-consent";
import { pairWithoutOrder } from "./pair-without-order";
import { pairWithoutPlan } from "./pair-without-plan";
import { pairedWithSelf } from "./paired-with-self";
import { partAboveWhole } from "./part-above-whole";
import { percentAsFraction } from "./percent-as-fraction";
import { personWithoutConsent } from "./person-without-consent";
import { positionConflict } from "./position-conflict";
import { postsUnequal } from "./posts-unequal";
import { proposalWaiting } from "./proposal-waiting";
import { protocolIncomplete } from "./protocol-incomplete";
import { psychologistNote } from "./psychologist-note";
import { replacementEndsOtherwise } from "./replacement-ends-otherwise";
import { replacementWithoutGround } from "./replacement-without-ground";
import { reportInsideProgramme } from "./report-inside-programme";
import { reportOverdue } from "./report-overdue";
import { requestItemUnknown } from "./request-item-unknown";
import { requestOverdue } from "./request-overdue";
import { requestWithoutRow } from "./request-without-row";
import { requestWithoutSource } from "./request-without-source";
import { responsibleUnknown } from "./responsible-unknown";
import { resultWithoutMeasure } from "./result-without-measure";
import { rowOfDebris } from "./row-of-debris";
import { rowWithoutId } from "./row-without-id";
import { runningWithoutCurator } from "./running-without-curator";
import { samePersonOneSided } from "./same-person-one-sided";
import { scaleMissing } from "./scale-missing";
import { selectedAgainstCriterion } from "./selected-against-criterion";
import { selectedWithoutSurvey } from "./selected-without-survey";
import { shareAbove100 } from "./share-above-100";
import { signerTurningEighteen } from "./signer-turning-eighteen";
import { stageBeforePrevious } from "./stage-before-previous";
import { stageMissing } from "./stage-missing";
import { stageNumbering } from "./stage-numbering";
import { stagesOverlap } from "./stages-overlap";
import { stateDatesBackwards } from "./state-dates-backwards";
import { stateOutOfOrder } from "./state-out-of-order";
import { stateWithoutDay } from "./state-without-day";
import { stateWithoutNumber } from "./state-without-number";
import { stateWithoutStamp } from "./state-without-stamp";
import { stepAfterNext } from "./step-after-next";
import { stoppedWithoutReason } from "./stopped-without-reason";
import { supportIncomplete } from "./support-incomplete";
import { supportOverdue } from "./support-overdue";
import { teamContact } from "./team-contact";
import { teamDirectionMissing } from "./team-direction-missing";
import { teamGroupOneSided } from "./team-group-one-sided";
import { teamLeader } from "./team-leader";
import { teamRequirementOpen } from "./team-requirement-open";
import { termChangedWithoutReason } from "./term-changed-without-reason";
import { termDiffers } from "./term-differs";
import { termLongerThanSaid } from "./term-longer-than-said";
import { termNotFilled } from "./term-not-filled";
import { termOutOfLimits } from "./term-out-of-limits";
import { termUnclear } from "./term-unclear";
import { termYearSuspect } from "./term-year-suspect";
import { territoryOverQuota } from "./territory-over-quota";
import { trainingIncomplete } from "./training-incomplete";
import { unitMissing } from "./unit-missing";
import { unpairedWithoutSupport } from "./unpaired-without-support";
import { valueDiffersFromParts } from "./value-differs-from-parts";
import { valueFromParts } from "./value-from-parts";
import { wishOfAbsent } from "./wish-of-absent";
import { wishUnknown } from "./wish-unknown";
import { wordTorn } from "./word-torn";
import { writtenConsentAsked } from "./written-consent-asked";
import { writtenConsentMissing } from "./written-consent-missing";
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
  termYearSuspect,
  termNotFilled,
  termDiffers,
  itemOutOfProgramme,
  itemOutOfStage,
  itemYearOdd,
  stagesOverlap,
  stageBeforePrevious,
  itemsBeforeApproval,
  madeAfterApproval,
  baseAfterPairs,
  stepAfterNext,
  finalBeforeEnd,
  finalInEarlierStage,
  interimWithFinal,
  baseSwapped,
  listNumbering,
  eventNumbering,
  stageNumbering,
  headsRepeated,
  rowOfDebris,
  eventNamedAsStage,
  actTitledTwice,
  appointedBeforeOrder,
  dateInContent,
  assistingParty,
  formEmpty,
  reportInsideProgramme,
  controlWithoutItem,
  entryExitApart,
  itemsTurned,
  termLongerThanSaid,
  doneWithoutDate,
  closedWithoutReason,
  movedWithoutReason,
  termChangedWithoutReason,
  droppedWithoutDecision,
  responsibleUnknown,
  nameVariants,
  positionConflict,
  initialsDoubledDot,
  contactTorn,
  wordTorn,
  minorWithoutRepresentative,
  signerTurningEighteen,
  ownConsentDue,
  consentDaysTurned,
  birthYearOdd,
  writtenConsentMissing,
  writtenConsentAsked,
  noticeTooShort,
  personWithoutConsent,
  capacityMissing,
  mentorOverloaded,
  pairedWithSelf,
  samePersonOneSided,
  menteeInTwoPairs,
  pairWithoutConsent,
  pairWithoutOrder,
  finishedWithoutOutcome,
  stoppedWithoutReason,
  replacementEndsOtherwise,
  agreementUnsigned,
  manyWithoutDecision,
  territoryOverQuota,
  orderBeforeAgreement,
  memoAfterOrder,
  replacementWithoutGround,
  pairExtendedOddly,
  pairEndedUnnoticed,
  failedPairAgain,
  meetingsOutOfOrder,
  meetingOfNoPair,
  meetingOutsidePair,
  acquaintanceWithoutAim,
  pairSilent,
  pairWithoutPlan,
  competenceWithoutActivity,
  protocolIncomplete,
  proposalWaiting,
  requestOverdue,
  decisionIncomplete,
  mediaPlanGap,
  informingWithoutEvidence,
  gatheringWithoutAttendance,
  trainingIncomplete,
  selectedAgainstCriterion,
  selectedWithoutSurvey,
  teamRequirementOpen,
  memberWithoutConsent,
  postsUnequal,
  requestWithoutSource,
  requestItemUnknown,
  teamLeader,
  teamContact,
  teamDirectionMissing,
  teamGroupOneSided,
  memberPostMissing,
  memberUntrained,
  memberOfNoTeam,
  requestWithoutRow,
  psychologistNote,
  supportIncomplete,
  supportOverdue,
  unpairedWithoutSupport,
  wishUnknown,
  wishOfAbsent,
  lockAgainstRule,
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
