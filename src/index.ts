export { evaluateClaim } from './evaluateClaim';
export { computeReturnOptions } from './computeReturnOptions';
export { quoteCosts } from './quoteCosts';
export { quoteParcel } from './quoteParcel';
export { describePolicy } from './describePolicy';
export { explainEvaluation } from './explainEvaluation';

export { checkReturnability } from './rules/checkReturnability';
export { checkRequirements } from './rules/checkRequirements';
export { checkChannel } from './rules/checkChannel';
export { checkDeadlines } from './rules/checkDeadlines';
export { checkRequest } from './rules/checkRequest';
export { checkAttachments } from './rules/checkAttachments';
export { checkAuthorization } from './rules/checkAuthorization';
export { checkCostConditions } from './rules/checkCostConditions';
export { checkItemCondition } from './rules/checkItemCondition';
export { checkPackageCompleteness } from './rules/checkPackageCompleteness';
export { checkDuties } from './rules/checkDuties';
export { computeDeadlines } from './rules/computeDeadlines';
export { computeCostBearer } from './rules/computeCostBearer';
export { computeDeadline } from './policy/computeDeadline';

export { parseClaim } from './claim/parseClaim';
export { claimSchema } from './claim/claimSchema';
export { parsePolicy } from './policy/parsePolicy';
export { definePolicy } from './definePolicy';
export { selectPolicy } from './selectPolicy';
export { policySchema } from './policy/policySchema';
export { defaultPolicy } from './policy/defaultPolicy';
export { InvalidClaimError } from './claim/InvalidClaimError';
export { InvalidPolicyError } from './policy/InvalidPolicyError';
export { InvalidPricesError } from './money/InvalidPricesError';
export { splitAmount } from './money/splitAmount';

export type { CostAllocation, DeadlineStatus, Deadlines, Evaluation, NextStep } from './evaluation';
export type { Explanation, ExplanationOptions, Locale } from './explain/explanation';
export type { ResolutionOption, ReturnOption, ReturnOptions } from './ReturnOptions';
export type { DescriptionOptions } from './describe/DescriptionOptions';
export type { Account, CostQuote, ParcelQuote } from './money/CostQuote';
export type { ParcelClaim } from './quoteParcel';
export type { CostRow } from './money/Row';
export type { Money } from './money/Money';
export type { LegPrice, ParcelPrices, Prices } from './money/Prices';
export type { Finding } from './finding';
export type {
  Anchor,
  BuiltinEvent,
  Condition,
  Decision,
  FindingCode,
  Leg,
  Party,
  Standing,
} from './vocabulary';
export type { Attachment, Claim, FactValue, Ruling, Supplement } from './claim/Claim';
export type { AttachmentInput, ClaimInput, RulingInput, SupplementInput } from './claim/ClaimInput';
export type { Clause, EventTerm, FactTerm, Policy, PolicyInput } from './policy/Policy';
export type { Bearer, DutyTerm, PolicyTerms, ReasonTerm, ResolutionTerm } from './policy/PolicyTerms';
export type {
  AttachmentKind,
  AttachmentRequirement,
  Consequence,
  Exclusion,
  RequirementTerm,
} from './policy/Requirement';
export type { ExceptionTerm, TermsSet, WindowAddition } from './policy/PolicyException';
export type { ClaimField, Comparison, When } from './policy/When';
export type { AmountTerm, FeeTerm, PriceName } from './policy/Fee';
export type { Length, Limit, Opening, SpanTerm, Start, StartPoint, WindowTerm } from './policy/PolicyWindow';
export type { DefinedPolicy, PolicyDefinition } from './definePolicy';
export type { ClaimInputUnder } from './ClaimInputUnder';
export type { CalendarInput } from './policy/computeDeadline';
export type { InstantInput } from './time/readInstant';
export type { Window } from './time/Window';
export type { Issue } from './admission/Issue';
export type { StandardIssue, StandardSchema } from './admission/StandardSchema';
export type { Check } from './rules/Rule';
