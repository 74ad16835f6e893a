import type { FindingFacts } from '../findingFacts';
import type { FindingSentences } from '../sentences';
import { endings } from './endings';

const named = (name: string | null): string => (name === null ? '' : `(${name})`);
const categoryOf = ({ category }: FindingFacts): string => `상품 분류${named(category)}`;
const orderOf = ({ orderType }: FindingFacts): string => `주문 유형${named(orderType)}`;

const MAY_BE_LIMITED = '반품·교환이 제한될 수 있으므로';
const UNUSUAL = '보통 반품·교환 대상이 아니나';

const requirement = ({ clause, needs }: FindingFacts): string =>
  `정책의 요건(조항 ${clause}${needs === null ? '' : `; 필요: ${needs}`})`;

const unknownFacts = ({ clause, facts }: FindingFacts): string =>
  `정책의 한 조항(${clause})을 판단하는 데 필요한 정보${named(facts)}가 아직`;

/** The sentences on what the policy excludes and asks for, and on what is not clear about it. */
export const policySentences = {
  returnable: {
    satisfied: (facts) => {
      if (facts.orderType !== null) return `${orderOf(facts)}은 이번 반품·교환의 제한 사유가 아닙니다.`;
      const what = facts.category === null ? `정책의 이 조항(${facts.clause})` : categoryOf(facts);
      return `${what}${facts.category === null ? '은' : '는'} 이번 반품·교환의 제한 사유가 아닙니다.`;
    },
  },
  category_excluded: {
    advisory: (facts) => `해당 ${categoryOf(facts)}는 정책상 ${UNUSUAL}, ${endings.harmless}.`,
    undetermined: (facts) => `해당 ${categoryOf(facts)}는 ${MAY_BE_LIMITED}, ${endings.look}.`,
    breached: (facts) => `해당 ${categoryOf(facts)}는 반품·교환이 불가합니다.`,
  },
  order_type_excluded: {
    advisory: (facts) => `해당 ${orderOf(facts)}은 정책상 ${UNUSUAL}, ${endings.harmless}.`,
    undetermined: (facts) => `해당 ${orderOf(facts)}은 ${MAY_BE_LIMITED}, ${endings.look}.`,
    breached: (facts) => `해당 ${orderOf(facts)}은 반품·교환이 불가합니다.`,
  },
  excluded: {
    advisory: ({ clause }) => `이번 경우는 정책(조항 ${clause})상 ${UNUSUAL}, ${endings.harmless}.`,
    undetermined: ({ clause }) =>
      `이번 경우는 정책(조항 ${clause})에 따라 ${MAY_BE_LIMITED}, ${endings.look}.`,
    breached: ({ clause }) => `이번 경우는 정책(조항 ${clause})에 따라 반품·교환이 불가합니다.`,
  },
  depends_on_reason: {
    advisory: (facts) => {
      const byItem = facts.category === null ? `정책의 이 조항(${facts.clause})` : categoryOf(facts);
      return `${facts.orderType === null ? byItem : orderOf(facts)}에 따른 반품·교환 제한 여부는 사유에 따라 달라지며, 사유를 아직 알려 주지 않으셨습니다.`;
    },
  },
  requirement_met: { satisfied: (facts) => `${requirement(facts)}이 충족되었습니다.` },
  requirement_unmet: {
    advisory: (facts) => `${requirement(facts)}이 충족되지 않았으나, ${endings.harmless}.`,
    outstanding: (facts) => `${requirement(facts)}이 아직 충족되지 않았으며, 보완하실 수 있습니다.`,
    undetermined: (facts) => `${requirement(facts)}이 충족되지 않았으므로, ${endings.look}.`,
    breached: (facts) => `${requirement(facts)}이 충족되지 않았습니다.`,
  },
  fact_missing: {
    advisory: (facts) => `${unknownFacts(facts)} 확인되지 않았으나, ${endings.harmless}.`,
    outstanding: (facts) => `${unknownFacts(facts)} 확인되지 않았습니다.`,
  },
  terms_in_conflict: {
    undetermined: ({ terms, clauses }) =>
      `정책 조항${named(clauses)}이 ${terms === null ? '' : `${terms}에 대해 `}서로 다르게 정하고 있으므로, ${endings.look}.`,
  },
} satisfies Partial<FindingSentences>;
