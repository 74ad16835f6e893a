import type { Messages, StepFacts } from '../messages';

const by = ({ before }: StepFacts): string => (before === null ? '' : ` by ${before}`);
const between = ({ notBefore, before }: StepFacts): string =>
  `${notBefore === null ? '' : `, from ${notBefore} on`}${before === null ? '' : `, by ${before}`}`;

const record = (event: string) => (): string =>
  `We have to record when ${event}, as the deadline counts from then`;

export const steps: Messages['steps'] = /* @__PURE__ */ ((): Messages['steps'] => ({
  deliver_order: (facts) => `The carrier has to deliver your order first${by(facts)}`,
  record_delivery: record('your order was delivered'),
  record_order: record('your order was placed'),
  record_shipment: record('your order was shipped'),
  record_request: record('your request reached us'),
  record_authorization: record('we answered your request'),
  record_dispatch: record('the item was sent back'),
  record_arrival: record('the item reached us'),
  record_inspection: record('the item was inspected'),
  record_settlement: record('your return was settled'),
  record_facts: (facts) => `We still have to find out some facts about your return${by(facts)}`,
  file_claim: (facts) =>
    `Please send us your request ${facts.byEmail ? 'by e-mail' : 'in a way that we accept'}${between(facts)}${facts.hasNeeds ? ', with the following' : ''}`,
  complete_claim: (facts) => `Please send us what is still missing${by(facts)}`,
  authorize: ({ before }) =>
    `We have to answer your request with the method and the cost of the return${before === null ? '' : `, by ${before}`}; please wait for that answer before you send the item`,
  hand_in: (facts) => `Please bring the item to us${facts.notBefore === null ? by(facts) : between(facts)}`,
  dispatch: (facts) =>
    `Please send the item back to us${facts.notBefore === null ? by(facts) : between(facts)}`,
  deliver_return: (facts) => `The carrier has to deliver the item to us${by(facts)}`,
  send_missing_contents: (facts) => `Please send us the missing pieces${by(facts)}`,
  inspect: (facts) => `We have to inspect the item and what came back with it${by(facts)}`,
  review: (facts) => `A person at our shop has to look at your return and decide${by(facts)}`,
  refund: (facts) => `Next, we carry out the refund${by(facts)}`,
  exchange: (facts) => `Next, we carry out the exchange${by(facts)}`,
}))();
