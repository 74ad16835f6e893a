/** Cases for the policy to start from, in YAML. */
export const starterCases = `# Claims, and what has to come of them. Run them: returns-policy test
# Instants without an offset are on the clock of the policy's time zone.

# What all claims have in common; each case says what is different.
claim:
  order: { number: A-1001, placedAt: 2026-03-01 10:00, deliveredAt: 2026-03-04 15:00 }
  item: { category: shoes }
  request: { at: 2026-03-14 10:00, channel: email, reason: change_of_mind, resolution: refund }
asOf: 2026-03-14 12:00

cases:
  - name: a change of mind waits for our answer, and the customer pays the postage
    expect: { decision: pending, nextStep: authorize, cost: customer }

  - name: the thirtieth day is in time to its last millisecond
    claim: { request: { at: 2026-04-03 23:59:59.999 } }
    asOf: 2026-04-03 23:59:59.999
    expect: { decision: pending, deadlines: { claim: 2026-04-03 23:59:59.999 } }

  - name: the day after is too late
    claim: { request: { at: 2026-04-04 00:00 } }
    asOf: 2026-04-04 00:00
    expect: { decision: rejected, findings: { deadline.claim: breached } }

  - name: of faulty goods we ask for a photo
    claim: { request: { reason: faulty } }
    expect: { decision: pending, nextStep: complete_claim, findings: { evidence.photo: outstanding }, cost: shop }

  - name: gift cards never come back
    claim: { item: { category: gift_card } }
    expect: { decision: rejected, findings: { exclusion.gift_cards: breached } }

  - name: goods that come back worn are refused
    claim:
      authorization: { at: 2026-03-16 10:00 }
      dispatch: { at: 2026-03-18 10:00 }
      arrival: { at: 2026-03-20 10:00 }
      inspection: { at: 2026-03-23 10:00, condition: used }
    asOf: 2026-03-23 12:00
    expect: { decision: rejected, findings: { condition.as_new: breached } }

  - name: goods that come back as new are refunded
    claim:
      authorization: { at: 2026-03-16 10:00 }
      dispatch: { at: 2026-03-18 10:00 }
      arrival: { at: 2026-03-20 10:00 }
      inspection: { at: 2026-03-23 10:00, condition: as_received }
    asOf: 2026-03-23 12:00
    expect: { decision: accepted, nextStep: refund }
`;
