import type { Finding, Money } from '../../index';
import { showPath } from '../showPath';
import type { Answer } from './answerTo';
import type { Case } from './Case';
import { differencesIn } from './differencesIn';
import type { Difference, Mismatch } from './Mismatch';
import { showPart } from './showPart';

type Compare = (expected: unknown, actual: unknown, timeZone: string) => readonly Difference[];

/** Everything that came out otherwise than a case expects, in the order in which it expects it. */
export function mismatchesIn({ expect, expectPath, timeZone }: Case, answer: Answer): readonly Mismatch[] {
  return Object.entries(expect).flatMap(([key, expected]) => {
    const compare = COMPARED[key] ?? differencesIn;
    const actual = key === 'findings' ? answer.evaluation.findings : answer.says[key];
    return compare(expected, actual, timeZone).map((difference) => ({
      path: [...expectPath, key, ...difference.path],
      what: showPath([key, ...difference.path]),
      expected: showPart(difference.expected),
      actual: showPart(difference.actual),
      replacement: difference.actual ?? 'none',
    }));
  });
}

/** Where one word stands for an object: the part of it that is meant. */
function byPart(part: string): Compare {
  return (expected, actual, timeZone) => {
    const isShort = typeof expected !== 'object' || expected === null;
    const meant = isShort && actual ? (actual as Readonly<Record<string, unknown>>)[part] : actual;
    return differencesIn(expected, meant, timeZone);
  };
}

const byAmount: Compare = (expected, actual, timeZone) => {
  const money = actual as Money;
  const isNumber = typeof expected === 'number' && money.kind === 'exact';
  return differencesIn(expected, isNumber ? money.amount : money, timeZone)
    .map((difference) =>
      // An amount that is known otherwise has other parts: it is shown, and put right, whole.
      ({ ...difference, path: [], expected, actual: isNumber ? money.amount : money }),
    )
    .slice(0, 1);
};

const byDeadline: Compare = (expected, actual, timeZone) =>
  Object.entries(expected as object).flatMap(([name, one]) => {
    const known = (actual as Readonly<Record<string, unknown>>)[name];
    const compare = name === 'opensAt' ? differencesIn : byPart('deadline');
    return compare(one, known, timeZone).map((difference) => ({
      ...difference,
      path: [name, ...difference.path],
    }));
  });

/** Of several findings under one clause, one has to be as expected. */
const byClause: Compare = (expected, actual, timeZone) =>
  Object.entries(expected as object).flatMap(([clause, one]) => {
    const found = (actual as readonly Finding[]).filter((each) => each.clause === clause);
    const answers = found.length === 0 || one === 'none' ? [found[0]] : found;
    const differences = answers.map((each) => byPart('standing')(one, each, timeZone));
    const nearest = differences.reduce((least, each) => (each.length < least.length ? each : least));
    return nearest.map((difference) => ({ ...difference, path: [clause, ...difference.path] }));
  });

/** Each code expected is that of some finding; there may be others. */
const byCodes: Compare = (expected, actual) => {
  const codes = actual as readonly string[];
  const isThere = (expected as readonly string[]).every((code) => codes.includes(code));
  return isThere ? [] : [{ path: [], expected, actual }];
};

const COMPARED: Readonly<Record<string, Compare>> = {
  nextStep: byPart('action'),
  cost: byPart('bearer'),
  settlement: byPart('outcome'),
  deadlines: byDeadline,
  findings: byClause,
  codes: byCodes,
  charges: byAmount,
  refundDue: byAmount,
  paymentDue: byAmount,
};
