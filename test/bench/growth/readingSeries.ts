import { type ClaimInput, InvalidClaimError, parseClaim, parsePolicy } from 'returns-policy';
import { manyAttachments, manyContents, manyFacts, numbered, plainClaim } from './largeClaims';
import { policyWith } from './largePolicies';
import type { Prepared, Series } from './Series';
import { UP_TO_1000, UP_TO_100000 } from './sizes';

function reading(read: (raw: unknown) => unknown, made: object): Prepared {
  // Read back from JSON, as from a request body.
  const text = JSON.stringify(made);
  const raw: unknown = JSON.parse(text);
  return { x: text.length, input: () => raw, run: () => read(raw) };
}

function claimSeries(
  id: string,
  name: string,
  sizes: readonly number[],
  make: (size: number) => object,
  read: (raw: unknown) => unknown = (raw) => parseClaim(raw as ClaimInput),
): Series {
  const prepare = (size: number) => reading(read, make(size));
  return { id: `parseClaim/${id}`, name, chart: 'parseClaim', sizes, prepare };
}

function policySeries(
  id: string,
  name: string,
  sizes: readonly number[],
  make: (size: number) => object,
): Series {
  const read = (raw: unknown) => parsePolicy(raw as Parameters<typeof parsePolicy>[0]);
  const prepare = (size: number) => reading(read, make(size));
  return { id: `parsePolicy/${id}`, name, chart: 'parsePolicy', sizes, prepare };
}

function refused(raw: unknown): unknown {
  try {
    return parseClaim(raw as ClaimInput);
  } catch (error) {
    if (error instanceof InvalidClaimError) return error.issues;
    throw error;
  }
}

/** Time of reading, against the characters of the same as JSON. */
export const readingSeries: readonly Series[] = [
  claimSeries('attachments', 'attachments', UP_TO_1000, manyAttachments),
  claimSeries('contents', 'contents', UP_TO_1000, manyContents),
  claimSeries('facts', 'facts', UP_TO_1000, manyFacts),
  claimSeries('text', 'one long text', UP_TO_100000, (length) => ({
    ...plainClaim,
    request: {
      ...plainClaim.request,
      attachments: [{ kind: 'description', text: 'words '.repeat(length).slice(0, length) }],
    },
  })),
  claimSeries(
    'refused',
    'a mistake in each attachment',
    UP_TO_1000,
    (size) => ({
      ...plainClaim,
      request: {
        ...plainClaim.request,
        attachments: numbered(size, () => ({ kind: 'description', txet: 'too short', at: 'today' })),
      },
    }),
    refused,
  ),
  policySeries('exceptions', 'exceptions', UP_TO_1000, policyWith.exceptionsThatApply),
  policySeries('open', 'exceptions, each with a fact', UP_TO_1000, policyWith.exceptionsThatMayApply),
  policySeries('facts', 'one condition on all facts', UP_TO_1000, policyWith.facts),
  policySeries(
    'clauses',
    'clauses',
    UP_TO_1000.filter((size) => size >= 20),
    policyWith.clauses,
  ),
  policySeries('text', 'one long clause', UP_TO_100000, policyWith.textOf),
];
