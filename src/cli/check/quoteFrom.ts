import {
  type Claim,
  type CostQuote,
  InvalidPricesError,
  type Policy,
  type Prices,
  quoteCosts,
} from '../../index';
import { unreadable } from '../CommandError';
import { complaintsOf } from '../complaintsOf';
import type { SourceDocument } from '../readSource';

const HINT =
  'Prices are whole numbers of minor units: { currency: KRW, item: 59000, return: { amount: 3000 } }';

/** What a claim costs by the prices of a document. @throws {CommandError} with everything that is wrong in it */
export function quoteFrom(source: SourceDocument, claim: Claim, policy: Policy, asOf: string): CostQuote {
  try {
    return quoteCosts(claim, policy, source.value as Prices, asOf);
  } catch (error) {
    if (error instanceof InvalidPricesError) throw unreadable(...complaintsOf(error.issues, source, HINT));
    throw error;
  }
}
