/** A small policy to start from, in YAML. */
export const starterPolicy = `# yaml-language-server: $schema=./node_modules/returns-policy/dist/schema/policy.schema.json
# A return policy to start from: change it, one sentence of your page after the other, and test it each time.
id: my-shop
version: '1'
# The zone whose days are counted.
timeZone: Europe/London

# What your page says. Findings name the id: choose it well, and never use it again for something else.
clauses:
  - { id: scope.reasons, text: 'Goods come back because they are not wanted, or because they are faulty.' }
  - { id: channel.email, text: 'Tell us by e-mail.' }
  - { id: deadline.claim, text: 'Tell us within 30 days of delivery.' }
  - { id: deadline.dispatch, text: 'Post the goods within 14 days of our answer.' }
  - { id: deadline.arrival, text: 'No date is set for their arrival.' }
  - { id: authorization.answer, text: 'Wait for our answer before you post them.' }
  - { id: exclusion.gift_cards, text: 'Gift cards never come back.' }
  - { id: evidence.photo, text: 'Of faulty goods we want to see a photo.' }
  - { id: condition.as_new, text: 'Goods come back as new.' }
  - { id: resolution.refund, text: 'We refund the price.' }
  - { id: cost.postage, text: 'Return postage is yours; for faulty goods it is ours.' }

# What follows from it. Every term names the clause that says so.
terms:
  exclusions:
    - { clause: exclusion.gift_cards, by: category, values: [gift_card] }
  channels: { clause: channel.email, accepted: [email] }
  windows:
    # end_of_day: the thirtieth day counts to its last millisecond.
    claim: { clause: deadline.claim, length: P30D, from: delivery, ends: end_of_day }
    dispatch: { clause: deadline.dispatch, length: P14D, from: authorization, ends: end_of_day }
    arrival: { clause: deadline.arrival, length: unlimited, from: dispatch }
  reasons:
    clause: scope.reasons
    accepted:
      - { reason: change_of_mind, fault: customer, attachments: [] }
      - { reason: faulty, fault: shop, attachments: [{ clause: evidence.photo, anyOf: [photo] }] }
  attachmentKinds:
    - { kind: photo, needs: picture }
  authorization: { clause: authorization.answer }
  condition: { clause: condition.as_new }
  resolutions:
    clause: resolution.refund
    offered:
      - { resolution: refund, legs: [return] }
  costs:
    # Whoever the reason is laid to.
    roundTrip: { clause: cost.postage }
`;
