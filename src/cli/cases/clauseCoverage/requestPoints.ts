import type { PolicyTerms } from '../../../index';
import { FOLLOWING, type Give } from './ClausePoint';

/** What can come of what a request has to say, and of the shop's answer to it. */
export function requestPoints(terms: PolicyTerms, give: Give): void {
  const { channels, reasons, orderNumber, authorization, windows } = terms;
  give(channels.clause, 'satisfied');
  if (channels.othersToo !== true) {
    give(channels.clause, 'advisory', 'outstanding');
    const mayBeLate = windows.claim.whenLate === 'needs_review' || windows.claim.length === 'unlimited';
    if (!mayBeLate) give(channels.clause, 'breached');
  }
  give(reasons.clause, 'satisfied', FOLLOWING[reasons.whenOther ?? 'rejected']);
  if (reasons.whenMissing === undefined) give(reasons.clause, 'outstanding');
  for (const { clause, required, curableUntil } of reasons.accepted.flatMap((one) => one.attachments)) {
    give(clause, 'satisfied', 'advisory');
    if (required !== false) give(clause, 'outstanding');
    if (required !== false && curableUntil !== undefined) give(clause, 'breached');
  }
  resolutionPoints(terms.resolutions, give);
  if (orderNumber !== undefined) {
    give(orderNumber.clause, 'satisfied', 'advisory');
    if (orderNumber.required !== false) give(orderNumber.clause, 'outstanding');
  }
  if (authorization !== undefined && authorization.required !== false) {
    const { clause, whenMissing = 'rejected' } = authorization;
    give(clause, 'satisfied', 'outstanding', FOLLOWING[whenMissing]);
  }
}

function resolutionPoints({ clause, offered }: PolicyTerms['resolutions'], give: Give): void {
  give(clause, 'outstanding');
  for (const { clause: own = clause, when, otherwise = 'choose_again' } of offered) {
    give(own, 'satisfied');
    if (when === undefined) continue;
    if (otherwise === 'choose_again') give(own, 'outstanding');
    else if (typeof otherwise === 'string') give(own, FOLLOWING[otherwise]);
    else {
      const instead = [otherwise.instead].flat();
      const given = offered.filter(({ resolution }) => instead.includes(resolution));
      for (const { clause: ofGiven = clause } of given) give(ofGiven, 'advisory');
    }
  }
}
