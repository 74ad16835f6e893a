import { Temporal } from 'temporal-polyfill';
import type { CostAllocation, Deadlines, Evaluation, NextStep } from '../../src/evaluation';
import type { Finding } from '../../src/finding';
import type { Condition, Decision, FindingCode, Party, Standing } from '../../src/vocabulary';

/**
 * The built-in policy once more, written out by hand for this one policy: a second opinion for the tests, and what
 * the benchmark measures the library against. It shares no code with the library, so that an error in one shows.
 */

/** Adds calendar days to an instant, in some time zone. */
export type CalendarDays = (ms: number, days: number) => number;

const DAY = 86_400_000;

/** Later than every `asOf`: the instant of what the claim does not record. */
const NEVER = Number.POSITIVE_INFINITY;

/** Seoul has kept +09:00 since 1988: a calendar day is 24 hours there. */
export const seoulDays: CalendarDays = (ms, days) => ms + days * DAY;

export function temporalDays(timeZone: string): CalendarDays {
  return (ms, days) =>
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).add({ days }).epochMilliseconds;
}

/** What the built-in policy asks of a claim; instants are epoch milliseconds, infinite where there is none. */
export interface ClaimRecord {
  readonly orderNumber: string | null;
  readonly orderType: string | null;
  readonly deliveredAt: number;
  readonly category: string;
  readonly contents: readonly string[] | null;
  readonly requestedAt: number;
  readonly channel: string | null;
  readonly reason: string | null;
  readonly resolution: string | null;
  /** From when on an attachment that counts was there, for each kind of evidence. */
  readonly defectShownAt: number;
  readonly modelShownAt: number;
  readonly describedAt: number;
  readonly explainedAt: number;
  readonly authorizedAt: number;
  readonly dispatchedAt: number;
  readonly followedInstructions: boolean | null;
  readonly arrivedAt: number;
  readonly inspectedAt: number;
  readonly condition: Condition | null;
  readonly returned: readonly string[] | null;
  readonly packedAsSent: boolean | null;
  readonly problemConfirmed: boolean | null;
}

export function judgeStraight(claim: unknown, asOf: number, calendarDays: CalendarDays): Evaluation {
  return judgeRecord(readRecord(claim), asOf, calendarDays);
}

/** Reads a claim whose instants are ISO strings; throws at the first problem. */
export function readRecord(claim: unknown): ClaimRecord {
  let order: unknown;
  let item: unknown;
  let request: unknown;
  let authorization: unknown;
  let dispatch: unknown;
  let arrival: unknown;
  let inspection: unknown;
  const root = asObject(claim, 'claim');
  for (const key in root) {
    const value = root[key];
    if (key === 'order') order = value;
    else if (key === 'item') item = value;
    else if (key === 'request') request = value;
    else if (key === 'authorization') authorization = value;
    else if (key === 'dispatch') dispatch = value;
    else if (key === 'arrival') arrival = value;
    else if (key === 'inspection') inspection = value;
    else throw new Error(`claim has no ${key}`);
  }

  let orderNumber: string | null = null;
  let orderType: string | null = null;
  let placedAt = NEVER;
  let shippedAt = NEVER;
  let deliveredAt = NEVER;
  const orderFields = asObject(order, 'order');
  for (const key in orderFields) {
    const value = orderFields[key];
    if (key === 'number') orderNumber = asOptionalString(value, 'order.number');
    else if (key === 'type') orderType = asOptionalString(value, 'order.type');
    else if (key === 'placedAt') placedAt = asOptionalInstant(value, 'order.placedAt');
    else if (key === 'shippedAt') shippedAt = asOptionalInstant(value, 'order.shippedAt');
    else if (key === 'deliveredAt') deliveredAt = asOptionalInstant(value, 'order.deliveredAt');
    else throw new Error(`order has no ${key}`);
  }
  if (deliveredAt !== NEVER) {
    if (placedAt !== NEVER && deliveredAt < placedAt)
      throw new Error('delivered before the order was placed');
    if (shippedAt !== NEVER && deliveredAt < shippedAt)
      throw new Error('delivered before the order was shipped');
  }

  let category: string | null = null;
  let contents: readonly string[] | null = null;
  const itemFields = asObject(item, 'item');
  for (const key in itemFields) {
    const value = itemFields[key];
    if (key === 'category') category = asString(value, 'item.category');
    else if (key === 'contents') contents = asOptionalStrings(value, 'item.contents');
    else throw new Error(`item has no ${key}`);
  }
  if (category === null) throw new Error('item without a category');

  let requestedAt = NEVER;
  let channel: string | null = null;
  let reason: string | null = null;
  let resolution: string | null = null;
  let defectShownAt = NEVER;
  let modelShownAt = NEVER;
  let describedAt = NEVER;
  let explainedAt = NEVER;
  if (request !== undefined && request !== null) {
    let attachments: unknown;
    const fields = asObject(request, 'request');
    for (const key in fields) {
      const value = fields[key];
      if (key === 'at') requestedAt = asInstant(value, 'request.at');
      else if (key === 'channel') channel = asString(value, 'request.channel');
      else if (key === 'reason') reason = asOptionalString(value, 'request.reason');
      else if (key === 'resolution') resolution = asOptionalString(value, 'request.resolution');
      else if (key === 'attachments') attachments = value;
      else throw new Error(`request has no ${key}`);
    }
    if (requestedAt === NEVER) throw new Error('request without an instant');
    if (channel === null) throw new Error('request without a channel');
    if (attachments !== undefined && attachments !== null) {
      const list = asList(attachments, 'request.attachments');
      for (let index = 0; index < list.length; index++) {
        let kind: string | null = null;
        let text: string | null = null;
        let mediaType: string | null = null;
        let at = NEVER;
        const attachment = asObject(list[index], 'attachment');
        for (const key in attachment) {
          const value = attachment[key];
          if (key === 'kind') kind = asString(value, 'attachment.kind');
          else if (key === 'text') text = asOptionalString(value, 'attachment.text');
          else if (key === 'mediaType') mediaType = asOptionalString(value, 'attachment.mediaType');
          else if (key === 'name') asOptionalString(value, 'attachment.name');
          else if (key === 'at') at = asOptionalInstant(value, 'attachment.at');
          else throw new Error(`attachment has no ${key}`);
        }
        if (at === NEVER) at = requestedAt;
        if (kind === null) throw new Error('attachment without a kind');
        if (kind === 'defect_photo') {
          if (at < defectShownAt && isPicture(mediaType)) defectShownAt = at;
        } else if (kind === 'tag_photo') {
          if (at < modelShownAt && isPicture(mediaType)) modelShownAt = at;
        } else if (kind === 'model_number') {
          if (at < modelShownAt && !isBlank(text)) modelShownAt = at;
        } else if (kind === 'description') {
          if (at < describedAt && !isBlank(text)) describedAt = at;
        } else if (kind === 'statement') {
          if (at < explainedAt && !isBlank(text)) explainedAt = at;
        }
      }
    }
  }

  let authorizedAt = NEVER;
  if (authorization !== undefined && authorization !== null) {
    const fields = asObject(authorization, 'authorization');
    for (const key in fields) {
      if (key === 'at') authorizedAt = asInstant(fields[key], 'authorization.at');
      else throw new Error(`authorization has no ${key}`);
    }
    if (authorizedAt === NEVER) throw new Error('authorization without an instant');
    if (requestedAt === NEVER) throw new Error('authorization without a request');
    if (authorizedAt < requestedAt) throw new Error('authorization before the request');
  }

  let dispatchedAt = NEVER;
  let followedInstructions: boolean | null = null;
  if (dispatch !== undefined && dispatch !== null) {
    const fields = asObject(dispatch, 'dispatch');
    for (const key in fields) {
      const value = fields[key];
      if (key === 'at') dispatchedAt = asInstant(value, 'dispatch.at');
      else if (key === 'followedInstructions') followedInstructions = asOptionalBoolean(value, key);
      else throw new Error(`dispatch has no ${key}`);
    }
    if (dispatchedAt === NEVER) throw new Error('dispatch without an instant');
    if (deliveredAt !== NEVER && dispatchedAt < deliveredAt) throw new Error('dispatch before delivery');
  }

  let arrivedAt = NEVER;
  if (arrival !== undefined && arrival !== null) {
    const fields = asObject(arrival, 'arrival');
    for (const key in fields) {
      if (key === 'at') arrivedAt = asInstant(fields[key], 'arrival.at');
      else throw new Error(`arrival has no ${key}`);
    }
    if (arrivedAt === NEVER) throw new Error('arrival without an instant');
    if (dispatchedAt === NEVER) throw new Error('arrival without dispatch');
    if (arrivedAt < dispatchedAt) throw new Error('arrival before dispatch');
  }

  let inspectedAt = NEVER;
  let condition: Condition | null = null;
  let returned: readonly string[] | null = null;
  let packedAsSent: boolean | null = null;
  let problemConfirmed: boolean | null = null;
  if (inspection !== undefined && inspection !== null) {
    let supplements: unknown;
    const fields = asObject(inspection, 'inspection');
    for (const key in fields) {
      const value = fields[key];
      if (key === 'at') inspectedAt = asInstant(value, 'inspection.at');
      else if (key === 'condition') condition = asCondition(value);
      else if (key === 'contents') returned = asOptionalStrings(value, 'inspection.contents');
      else if (key === 'packedAsSent') packedAsSent = asOptionalBoolean(value, key);
      else if (key === 'problemConfirmed') problemConfirmed = asOptionalBoolean(value, key);
      else if (key === 'supplements') supplements = value;
      else throw new Error(`inspection has no ${key}`);
    }
    if (inspectedAt === NEVER) throw new Error('inspection without an instant');
    if (condition === null) throw new Error('inspection without a condition');
    if (arrivedAt === NEVER) throw new Error('inspection without arrival');
    if (inspectedAt < arrivedAt) throw new Error('inspection before arrival');
    if (supplements !== undefined && supplements !== null) checkSupplements(supplements, inspectedAt);
  }

  return {
    orderNumber,
    orderType,
    deliveredAt,
    category,
    contents,
    requestedAt,
    channel,
    reason,
    resolution,
    defectShownAt,
    modelShownAt,
    describedAt,
    explainedAt,
    authorizedAt,
    dispatchedAt,
    followedInstructions,
    arrivedAt,
    inspectedAt,
    condition,
    returned,
    packedAsSent,
    problemConfirmed,
  };
}

/** The built-in policy takes no supplements into account, but refuses ill-formed ones. */
function checkSupplements(supplements: unknown, inspectedAt: number): void {
  for (const supplement of asList(supplements, 'inspection.supplements')) {
    let at = NEVER;
    let contents: readonly string[] | null = null;
    const fields = asObject(supplement, 'supplement');
    for (const key in fields) {
      if (key === 'at') at = asInstant(fields[key], 'supplement.at');
      else if (key === 'contents') contents = asOptionalStrings(fields[key], 'supplement.contents');
      else throw new Error(`supplement has no ${key}`);
    }
    if (at === NEVER) throw new Error('supplement without an instant');
    if (contents === null) throw new Error('supplement without contents');
    if (at < inspectedAt) throw new Error('supplement before the inspection');
  }
}

export function judgeRecord(record: ClaimRecord, asOf: number, calendarDays: CalendarDays): Evaluation {
  const { requestedAt, authorizedAt, dispatchedAt, arrivedAt, reason, resolution, channel } = record;
  const delivered = record.deliveredAt <= asOf;
  const requested = requestedAt <= asOf;
  const authorized = authorizedAt <= asOf;
  const dispatched = dispatchedAt <= asOf;
  const arrived = arrivedAt <= asOf;
  const inspected = record.inspectedAt <= asOf;
  const byEmail = channel === 'email';
  const filed = requested && (byEmail || authorized);
  const filedAt = byEmail ? requestedAt : authorizedAt;

  // The claim and the dispatch have one deadline: 24 hours from delivery, both.
  const dayEnd = delivered ? record.deliveredAt + DAY : NEVER;
  const weekEnd = delivered ? calendarDays(record.deliveredAt, 7) : NEVER;
  const dayEndText = delivered ? formatInstant(dayEnd) : null;
  const weekEndText = delivered ? formatInstant(weekEnd) : null;
  const pastDay = asOf > dayEnd;
  const pastWeek = asOf > weekEnd;

  const reasonKnown = reason === 'defective_item' || reason === 'wrong_item' || reason === 'change_of_mind';
  const resolutionOffered = resolution === 'refund' || resolution === 'exchange';
  const orderNumberGiven = !isBlank(record.orderNumber);

  const findings: Finding[] = [];
  const needs: string[][] = [];
  let breached = false;
  let undetermined = false;
  let outstanding = false;
  let dayEndMatters = false;
  let weekEndMatters = false;

  if (record.category === 'jewelry') {
    breached = true;
    findings.push(
      finding('exclusion.jewelry', 'breached', 'category_excluded', { category: record.category }),
    );
  } else {
    findings.push(finding('exclusion.jewelry', 'satisfied', 'returnable', { category: record.category }));
  }

  const orderType = record.orderType ?? 'standard';
  if (orderType === 'personal_request') {
    breached = true;
    findings.push(finding('exclusion.personal_request', 'breached', 'order_type_excluded', { orderType }));
  } else {
    findings.push(finding('exclusion.personal_request', 'satisfied', 'returnable', { orderType }));
  }

  if (requested) {
    if (byEmail) {
      findings.push(finding('channel.email', 'satisfied', 'channel_accepted', { channel }));
    } else if (authorized && authorizedAt <= dayEnd) {
      findings.push(finding('channel.email', 'advisory', 'channel_not_accepted', { channel }));
    } else if (pastDay) {
      breached = true;
      findings.push(finding('channel.email', 'breached', 'channel_not_accepted', { channel }));
    } else {
      outstanding = true;
      dayEndMatters = true;
      findings.push(finding('channel.email', 'outstanding', 'channel_not_accepted', { channel }));
    }
  }

  if (filed) {
    if (!delivered) {
      outstanding = true;
      findings.push(finding('deadline.claim', 'outstanding', 'deadline_unknown', { deadline: null }));
    } else if (filedAt <= dayEnd) {
      findings.push(finding('deadline.claim', 'satisfied', 'claim_in_time', { deadline: dayEndText }));
    } else {
      breached = true;
      const details = { deadline: dayEndText, lateByMs: filedAt - dayEnd };
      findings.push(finding('deadline.claim', 'breached', 'claim_late', details));
    }

    if (isBlank(reason)) {
      outstanding = true;
      needs.push(['reason']);
      findings.push(finding('scope.reasons', 'outstanding', 'reason_missing', { reason }));
    } else if (reasonKnown) {
      findings.push(finding('scope.reasons', 'satisfied', 'reason_accepted', { reason }));
    } else {
      breached = true;
      findings.push(finding('scope.reasons', 'breached', 'reason_not_accepted', { reason }));
    }

    const offered = ['refund', 'exchange'];
    if (resolutionOffered) {
      findings.push(finding('scope.resolutions', 'satisfied', 'resolution_offered', { resolution, offered }));
    } else {
      outstanding = true;
      needs.push(['resolution']);
      const code = isBlank(resolution) ? 'resolution_missing' : 'resolution_not_offered';
      findings.push(finding('scope.resolutions', 'outstanding', code, { resolution, offered }));
    }

    if (orderNumberGiven) {
      findings.push(finding('identification.order_number', 'satisfied', 'order_number_given', {}));
    } else if (authorized) {
      findings.push(finding('identification.order_number', 'advisory', 'order_number_missing', {}));
    } else {
      outstanding = true;
      needs.push(['order_number']);
      findings.push(finding('identification.order_number', 'outstanding', 'order_number_missing', {}));
    }

    if (reason === 'defective_item') {
      const shown = record.defectShownAt <= asOf;
      const described = record.describedAt <= asOf;
      findings.push(evidence('evidence.defect', shown, authorized, ['defect_photo']));
      findings.push(evidence('evidence.description', described, authorized, ['description']));
      if (!authorized) {
        if (!shown) needs.push(['defect_photo']);
        if (!described) needs.push(['description']);
        if (!(shown && described)) outstanding = true;
      }
    } else if (reason === 'wrong_item') {
      const shown = record.modelShownAt <= asOf;
      const described = record.describedAt <= asOf;
      findings.push(evidence('evidence.wrong_item', shown, authorized, ['tag_photo', 'model_number']));
      findings.push(evidence('evidence.description', described, authorized, ['description']));
      if (!authorized) {
        if (!shown) needs.push(['tag_photo', 'model_number']);
        if (!described) needs.push(['description']);
        if (!(shown && described)) outstanding = true;
      }
    } else if (reason === 'change_of_mind') {
      const explained = record.explainedAt <= asOf;
      findings.push(evidence('evidence.change_of_mind', explained, authorized, ['statement']));
      if (!authorized && !explained) {
        needs.push(['statement']);
        outstanding = true;
      }
    }
  } else if (!delivered) {
    outstanding = true;
    findings.push(finding('deadline.claim', 'outstanding', 'delivery_awaited', { deadline: null }));
  } else if (pastDay) {
    breached = true;
    findings.push(finding('deadline.claim', 'breached', 'claim_not_filed', { deadline: dayEndText }));
  } else {
    outstanding = true;
    dayEndMatters = true;
    findings.push(finding('deadline.claim', 'outstanding', 'claim_not_filed', { deadline: dayEndText }));
  }

  // Whether the shop had all it asks for by the dispatch deadline; an authorization that came later is its own delay.
  let completeInTime = false;
  let excused = false;
  if (pastDay && authorizedAt > dayEnd) {
    completeInTime =
      requested &&
      byEmail &&
      requestedAt <= dayEnd &&
      reasonKnown &&
      resolutionOffered &&
      orderNumberGiven &&
      (reason === 'change_of_mind'
        ? record.explainedAt <= dayEnd
        : record.describedAt <= dayEnd &&
          (reason === 'defective_item' ? record.defectShownAt : record.modelShownAt) <= dayEnd);
    excused = completeInTime && authorized;
  }

  let authorizationAwaited = false;
  let dispatchAwaited = false;
  if (dispatched) {
    if (authorizedAt <= dispatchedAt) {
      findings.push(finding('authorization.before_dispatch', 'satisfied', 'authorized', {}));
    } else {
      breached = true;
      findings.push(
        finding('authorization.before_dispatch', 'breached', 'dispatched_without_authorization', {}),
      );
    }

    if (!delivered) {
      undetermined = true;
      findings.push(finding('deadline.dispatch', 'undetermined', 'deadline_unknown', { deadline: null }));
    } else if (dispatchedAt <= dayEnd) {
      findings.push(finding('deadline.dispatch', 'satisfied', 'dispatch_in_time', { deadline: dayEndText }));
    } else {
      const details = { deadline: dayEndText, lateByMs: dispatchedAt - dayEnd };
      if (excused) {
        undetermined = true;
        findings.push(finding('deadline.dispatch', 'undetermined', 'authorized_too_late', details));
      } else {
        breached = true;
        findings.push(finding('deadline.dispatch', 'breached', 'dispatch_late', details));
      }
    }
  } else if (filed) {
    if (authorized) {
      findings.push(finding('authorization.before_dispatch', 'satisfied', 'authorized', {}));
    } else {
      outstanding = true;
      authorizationAwaited = true;
      findings.push(finding('authorization.before_dispatch', 'outstanding', 'authorization_awaited', {}));
    }

    if (!pastDay) {
      outstanding = true;
      dispatchAwaited = true;
      dayEndMatters = true;
      findings.push(
        finding('deadline.dispatch', 'outstanding', 'dispatch_awaited', { deadline: dayEndText }),
      );
    } else if (completeInTime) {
      undetermined = true;
      const code = authorized ? 'authorized_too_late' : 'authorization_overdue';
      findings.push(finding('deadline.dispatch', 'undetermined', code, { deadline: dayEndText }));
    } else {
      breached = true;
      findings.push(finding('deadline.dispatch', 'breached', 'dispatch_missed', { deadline: dayEndText }));
    }
  }

  let arrivalAwaited = false;
  if (dispatched) {
    if (record.followedInstructions === false) {
      findings.push(finding('cost.instructions', 'advisory', 'instructions_not_followed', {}));
    } else if (record.followedInstructions === true) {
      findings.push(finding('cost.instructions', 'satisfied', 'instructions_followed', {}));
    }

    if (!delivered) {
      undetermined = true;
      findings.push(finding('deadline.arrival', 'undetermined', 'deadline_unknown', { deadline: null }));
    } else if (arrived) {
      if (arrivedAt <= weekEnd) {
        findings.push(finding('deadline.arrival', 'satisfied', 'arrival_in_time', { deadline: weekEndText }));
      } else {
        const details = { deadline: weekEndText, lateByMs: arrivedAt - weekEnd };
        if (excused) {
          undetermined = true;
          findings.push(finding('deadline.arrival', 'undetermined', 'authorized_too_late', details));
        } else {
          breached = true;
          findings.push(finding('deadline.arrival', 'breached', 'arrival_late', details));
        }
      }
    } else if (!pastWeek) {
      outstanding = true;
      arrivalAwaited = true;
      weekEndMatters = true;
      findings.push(finding('deadline.arrival', 'outstanding', 'arrival_awaited', { deadline: weekEndText }));
    } else if (excused) {
      undetermined = true;
      findings.push(
        finding('deadline.arrival', 'undetermined', 'authorized_too_late', { deadline: weekEndText }),
      );
    } else {
      breached = true;
      findings.push(finding('deadline.arrival', 'breached', 'arrival_missed', { deadline: weekEndText }));
    }
  }

  const productProblem = requested && (reason === 'defective_item' || reason === 'wrong_item');
  if (inspected) {
    if (record.condition === 'as_received') {
      findings.push(finding('condition.unused_undamaged', 'satisfied', 'as_received', {}));
    } else {
      breached = true;
      const code = record.condition === 'used' ? 'item_used' : 'item_damaged';
      findings.push(finding('condition.unused_undamaged', 'breached', code, {}));
    }

    const missing = missingContents(record.contents, record.returned);
    if (missing === null) {
      outstanding = true;
      findings.push(finding('completeness.contents', 'outstanding', 'contents_unchecked', { missing }));
    } else if (missing.length === 0) {
      findings.push(finding('completeness.contents', 'satisfied', 'contents_complete', { missing }));
    } else {
      breached = true;
      findings.push(finding('completeness.contents', 'breached', 'contents_missing', { missing }));
    }

    if (record.packedAsSent === false) {
      findings.push(finding('packing.as_sent', 'advisory', 'packed_differently', {}));
    } else if (record.packedAsSent === true) {
      findings.push(finding('packing.as_sent', 'satisfied', 'packed_as_sent', {}));
    }

    if (productProblem) {
      if (record.problemConfirmed === false) {
        findings.push(finding('cost.round_trip', 'advisory', 'problem_not_confirmed', {}));
      } else if (record.problemConfirmed === true) {
        findings.push(finding('cost.round_trip', 'satisfied', 'problem_confirmed', {}));
      }
    }
  } else if (arrived) {
    outstanding = true;
    findings.push(finding('condition.unused_undamaged', 'outstanding', 'inspection_awaited', {}));
  }

  let decision: Decision;
  let nextStep: NextStep | null;
  if (breached) {
    decision = 'rejected';
    nextStep = null;
  } else if (undetermined) {
    decision = 'needs_review';
    nextStep = { actor: 'shop', action: 'review', before: null, needs: [] };
  } else if (!outstanding) {
    decision = 'accepted';
    const action = resolution === 'refund' ? 'refund' : 'exchange';
    nextStep = { actor: 'shop', action, before: null, needs: [] };
  } else {
    decision = 'pending';
    if (!delivered) {
      nextStep = filed
        ? { actor: 'shop', action: 'record_delivery', before: null, needs: [] }
        : { actor: 'carrier', action: 'deliver_order', before: null, needs: [] };
    } else if (!filed) {
      nextStep = { actor: 'customer', action: 'file_claim', before: dayEndText, needs: [] };
    } else if (!authorized && !dispatched && needs.length > 0) {
      nextStep = { actor: 'customer', action: 'complete_claim', before: dayEndText, needs };
    } else if (authorizationAwaited) {
      nextStep = { actor: 'shop', action: 'authorize', before: dayEndText, needs: [] };
    } else if (dispatchAwaited) {
      nextStep = { actor: 'customer', action: 'dispatch', before: dayEndText, needs: [] };
    } else if (arrivalAwaited) {
      nextStep = { actor: 'carrier', action: 'deliver_return', before: weekEndText, needs: [] };
    } else if (needs.length > 0) {
      nextStep = { actor: 'customer', action: 'complete_claim', before: null, needs };
    } else {
      nextStep = { actor: 'shop', action: 'inspect', before: null, needs: [] };
    }
  }

  let deadlines: Deadlines;
  if (delivered) {
    deadlines = {
      claim: { deadline: dayEndText, state: stateOf(filed, filedAt <= dayEnd, pastDay) },
      dispatch: { deadline: dayEndText, state: stateOf(dispatched, dispatchedAt <= dayEnd, pastDay) },
      arrival: { deadline: weekEndText, state: stateOf(arrived, arrivedAt <= weekEnd, pastWeek) },
    };
  } else {
    deadlines = {
      claim: { deadline: null, state: 'not_started' },
      dispatch: { deadline: null, state: 'not_started' },
      arrival: { deadline: null, state: 'not_started' },
    };
  }

  let cost: CostAllocation | null = null;
  if (!breached && requested && reasonKnown) {
    const refuted = inspected && record.problemConfirmed === false;
    const party: Party = productProblem && !refuted ? 'shop' : 'customer';
    const disobeyed = dispatched && record.followedInstructions === false;
    cost = {
      bearer: party,
      fault: party,
      legs:
        resolution === 'refund'
          ? [
              { leg: 'outbound', bearer: party },
              { leg: 'return', bearer: party },
            ]
          : resolution === 'exchange'
            ? [
                { leg: 'return', bearer: party },
                { leg: 'replacement', bearer: party },
              ]
            : [{ leg: 'return', bearer: party }],
      surcharge: disobeyed ? 'possible' : 'none',
      clauses: disobeyed ? ['cost.round_trip', 'cost.instructions'] : ['cost.round_trip'],
    };
  }

  return {
    decision,
    findings,
    nextStep,
    deadlines,
    cost,
    validUntil: dayEndMatters ? dayEndText : weekEndMatters ? weekEndText : null,
    asOf: formatInstant(asOf),
    policy: { id: 'builtin', version: '1.0.0' },
  };
}

function finding(
  clause: string,
  standing: Standing,
  code: FindingCode,
  details: Readonly<Record<string, unknown>>,
): Finding {
  return { clause, standing, code, details };
}

function evidence(clause: string, given: boolean, authorized: boolean, anyOf: readonly string[]): Finding {
  if (given) return finding(clause, 'satisfied', 'attachment_given', { anyOf });
  return finding(clause, authorized ? 'advisory' : 'outstanding', 'attachment_missing', { anyOf });
}

function stateOf(happened: boolean, inTime: boolean, past: boolean): 'met' | 'missed' | 'open' {
  if (happened) return inTime ? 'met' : 'missed';
  return past ? 'missed' : 'open';
}

/** Null while nobody looked into a box that had something in it. */
function missingContents(
  sent: readonly string[] | null,
  returned: readonly string[] | null,
): string[] | null {
  if (sent === null || sent.length === 0) return [];
  if (returned === null) return null;
  const rest = returned.slice();
  const missing: string[] = [];
  for (let index = 0; index < sent.length; index++) {
    const piece = sent[index] as string;
    const found = rest.indexOf(piece);
    if (found === -1) missing.push(piece);
    else rest.splice(found, 1);
  }
  return missing;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function isPicture(mediaType: string | null): boolean {
  return mediaType === null || mediaType.startsWith('image/') || /^image\//i.test(mediaType);
}

function asObject(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${name} is no object`);
  return value as Readonly<Record<string, unknown>>;
}

function asList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${name} is no list`);
  if (value.length > 1000) throw new Error(`${name} is too long`);
  return value;
}

function asString(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Error(`${name} is no string`);
  if (value.length > 100_000) throw new Error(`${name} is too long`);
  return value;
}

function asOptionalString(value: unknown, name: string): string | null {
  return value === undefined || value === null ? null : asString(value, name);
}

function asOptionalStrings(value: unknown, name: string): readonly string[] | null {
  if (value === undefined || value === null) return null;
  const list = asList(value, name);
  for (let index = 0; index < list.length; index++) asString(list[index], name);
  return list as readonly string[];
}

function asOptionalBoolean(value: unknown, name: string): boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'boolean') throw new Error(`${name} is neither true nor false`);
  return value;
}

function asCondition(value: unknown): Condition {
  if (value === 'as_received' || value === 'used' || value === 'damaged') return value;
  throw new Error('inspection.condition is none of the three');
}

function asOptionalInstant(value: unknown, name: string): number {
  return value === undefined || value === null ? NEVER : asInstant(value, name);
}

function asInstant(value: unknown, name: string): number {
  if (typeof value !== 'string') throw new Error(`${name} is no ISO 8601 string`);
  const ms = parseInstant(value);
  // 2000-01-01 up to, and without, 2200-01-01.
  if (ms >= 946_684_800_000 && ms < 7_258_118_400_000) return ms;
  throw new Error(`${name} is no instant from 2000 to 2199 in ISO 8601 with an offset`);
}

/** NaN for everything but `YYYY-MM-DDTHH:MM[:SS[.fraction]]` with `Z` or an offset, and perhaps a zone in brackets. */
function parseInstant(text: string): number {
  const length = text.length;
  if (
    length < 17 ||
    text.charCodeAt(4) !== 45 ||
    text.charCodeAt(7) !== 45 ||
    text.charCodeAt(10) !== 84 ||
    text.charCodeAt(13) !== 58
  ) {
    return Number.NaN;
  }
  const y1 = text.charCodeAt(0) - 48;
  const y2 = text.charCodeAt(1) - 48;
  const y3 = text.charCodeAt(2) - 48;
  const y4 = text.charCodeAt(3) - 48;
  const m1 = text.charCodeAt(5) - 48;
  const m2 = text.charCodeAt(6) - 48;
  const d1 = text.charCodeAt(8) - 48;
  const d2 = text.charCodeAt(9) - 48;
  if (!areDigits(y1, y2, y3, y4) || !areDigits(m1, m2, d1, d2)) return Number.NaN;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (month < 1 || month > 12 || day < 1) return Number.NaN;
  if (day > 28 && day > daysInMonth(year, month)) return Number.NaN;
  const clock = minutesAt(text, 11);
  if (clock < 0) return Number.NaN;

  let second = 0;
  let millisecond = 0;
  let index = 16;
  if (text.charCodeAt(16) === 58) {
    if (length < 20) return Number.NaN;
    const s1 = text.charCodeAt(17) - 48;
    const s2 = text.charCodeAt(18) - 48;
    if (!areDigits(s1, s2, 0, 0) || s1 > 5) return Number.NaN;
    second = s1 * 10 + s2;
    index = 19;
    if (text.charCodeAt(19) === 46) {
      index = 20;
      while (index < length) {
        const digit = text.charCodeAt(index) - 48;
        if (digit < 0 || digit > 9) break;
        if (index < 23) millisecond = millisecond * 10 + digit;
        index++;
      }
      if (index === 20 || index === length) return Number.NaN;
      if (index === 21) millisecond *= 100;
      else if (index === 22) millisecond *= 10;
    }
  }

  let offset = 0;
  const sign = text.charCodeAt(index);
  if (sign === 90) {
    index += 1;
  } else if (sign === 43 || sign === 45) {
    if (length < index + 6 || text.charCodeAt(index + 3) !== 58) return Number.NaN;
    offset = minutesAt(text, index + 1);
    if (offset < 0) return Number.NaN;
    if (sign === 45) offset = -offset;
    index += 6;
  } else {
    return Number.NaN;
  }
  if (index !== length && !/^\[[^[\]]+\]$/.test(text.slice(index))) return Number.NaN;

  // Years counted from March, so that the leap day is a year's last.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const days =
    marchYear * 365 +
    ((marchYear / 4) | 0) -
    ((marchYear / 100) | 0) +
    ((marchYear / 400) | 0) +
    (((marchMonth * 153 + 2) / 5) | 0) +
    day -
    719_469;
  return days * DAY + ((clock - offset) * 60 + second) * 1000 + millisecond;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `HH:MM` as minutes, or -1; the colon is the caller's to see to. */
function minutesAt(text: string, index: number): number {
  const h1 = text.charCodeAt(index) - 48;
  const h2 = text.charCodeAt(index + 1) - 48;
  const m1 = text.charCodeAt(index + 3) - 48;
  const m2 = text.charCodeAt(index + 4) - 48;
  if (!areDigits(h1, h2, m1, m2) || m1 > 5) return -1;
  const hour = h1 * 10 + h2;
  return hour > 23 ? -1 : hour * 60 + m1 * 10 + m2;
}

/** Whether all are from 0 to 9: one negative number makes the whole of it negative. */
function areDigits(a: number, b: number, c: number, d: number): boolean {
  return (a | b | c | d | (9 - a) | (9 - b) | (9 - c) | (9 - d)) >= 0;
}

/** For instants from 1970 to 9999. One call with all characters makes a flat string; concatenation would make a rope. */
function formatInstant(ms: number): string {
  const days = Math.floor(ms / DAY);
  const time = (ms - days * DAY) | 0;
  const shifted = days + 719_468;
  const era = (shifted / 146_097) | 0;
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const marchMonth = ((dayOfYear * 5 + 2) / 153) | 0;
  const day = dayOfYear - (((marchMonth * 153 + 2) / 5) | 0) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month > 2 ? 0 : 1);
  const hour = (time / 3_600_000) | 0;
  const minute = ((time / 60_000) | 0) % 60;
  const second = ((time / 1000) | 0) % 60;
  const millisecond = time % 1000;
  return String.fromCharCode(
    48 + ((year / 1000) | 0),
    48 + (((year / 100) | 0) % 10),
    48 + (((year / 10) | 0) % 10),
    48 + (year % 10),
    45,
    48 + ((month / 10) | 0),
    48 + (month % 10),
    45,
    48 + ((day / 10) | 0),
    48 + (day % 10),
    84,
    48 + ((hour / 10) | 0),
    48 + (hour % 10),
    58,
    48 + ((minute / 10) | 0),
    48 + (minute % 10),
    58,
    48 + ((second / 10) | 0),
    48 + (second % 10),
    46,
    48 + ((millisecond / 100) | 0),
    48 + (((millisecond / 10) | 0) % 10),
    48 + (millisecond % 10),
    90,
  );
}
