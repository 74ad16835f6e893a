import type { FindingFacts } from '../findingFacts';
import type { FindingSentences } from '../sentences';
import { endings } from './endings';

const named = (name: string | null): string => (name === null ? '' : ` (${name})`);
const categoryOf = ({ category }: FindingFacts): string => `The item's category${named(category)}`;
const orderOf = ({ orderType }: FindingFacts): string => `The kind of order${named(orderType)}`;

const RULES_OUT = 'rules out a return or an exchange';
// Put together when asked for, so that bundlers see that nothing happens here.
const mayRuleOut = (): string => `may rule out a return or an exchange; ${endings.look}`;
const unusual = (what: string): string =>
  `Under our policy, ${what} are not normally taken back; ${endings.harmless}.`;

/** What it is that rules a return out or not, where the finding says it. */
const excluder = (facts: FindingFacts): string | null => {
  if (facts.orderType !== null) return orderOf(facts);
  return facts.category === null ? null : categoryOf(facts);
};

const asked = ({ clause }: FindingFacts): string =>
  `What our policy asks for on this point (clause ${clause})`;
const wanted = ({ needs }: FindingFacts): string => (needs === null ? '' : ` (needed: ${needs})`);

/** The sentences on what the policy excludes and asks for, and on what is not clear about it. */
export const policySentences = {
  returnable: {
    satisfied: (facts) => {
      const what = excluder(facts);
      if (what === null)
        return `On this point (clause ${facts.clause}), our policy does not rule out this return.`;
      return `${what} does not rule out this return.`;
    },
  },
  category_excluded: {
    advisory: ({ category }) => unusual(`items of this category${named(category)}`),
    undetermined: (facts) => `${categoryOf(facts)} ${mayRuleOut()}.`,
    breached: (facts) => `${categoryOf(facts)} ${RULES_OUT}.`,
  },
  order_type_excluded: {
    advisory: ({ orderType }) => unusual(`orders of this kind${named(orderType)}`),
    undetermined: (facts) => `${orderOf(facts)} ${mayRuleOut()}.`,
    breached: (facts) => `${orderOf(facts)} ${RULES_OUT}.`,
  },
  excluded: {
    advisory: ({ clause }) => unusual(`items in a case like this (clause ${clause})`),
    undetermined: ({ clause }) =>
      `Our policy may rule out a return or an exchange in this case (clause ${clause}); ${endings.look}.`,
    breached: ({ clause }) => `Our policy rules out a return or an exchange in this case (clause ${clause}).`,
  },
  depends_on_reason: {
    advisory: (facts) => {
      const what = excluder(facts)?.replace('T', 't') ?? `our policy (clause ${facts.clause})`;
      return `Whether ${what} rules out a return depends on the reason for it, which has not been given yet.`;
    },
  },
  requirement_met: { satisfied: (facts) => `${asked(facts)} is met.` },
  requirement_unmet: {
    advisory: (facts) => `${asked(facts)} is not met${wanted(facts)}; ${endings.harmless}.`,
    outstanding: (facts) => `${asked(facts)} is not met yet${wanted(facts)}; you can still put this right.`,
    undetermined: (facts) => `${asked(facts)} is not met${wanted(facts)}; ${endings.look}.`,
    breached: (facts) => `${asked(facts)} is not met${wanted(facts)}.`,
  },
  fact_missing: {
    advisory: ({ clause, facts }) =>
      `A point of our policy (clause ${clause}) is not decided yet, as we do not know ${facts === null ? 'enough' : `this: ${facts}`}; ${endings.harmless}.`,
    outstanding: ({ clause, facts }) =>
      `To decide on a point of our policy (clause ${clause}), we still need to know ${facts === null ? 'more' : `this: ${facts}`}.`,
  },
  terms_in_conflict: {
    undetermined: ({ terms, clauses }) =>
      `Clauses of our policy${named(clauses)} give different answers${terms === null ? '' : ` on ${terms}`}; ${endings.look}.`,
  },
} satisfies Partial<FindingSentences>;
