import type { Decision, NextStep } from 'returns-policy';

export const locales = ['en', 'ko'] as const;

export type Locale = (typeof locales)[number];

/** The words around what `explainEvaluation` says. */
export interface Labels {
  readonly decisions: Readonly<Record<Decision, string>>;
  readonly actors: Readonly<Record<NextStep['actor'], string>>;
  readonly asOf: (time: string) => string;
  readonly why: string;
  readonly note: string;
  readonly next: string;
  readonly cost: string;
  readonly allMet: string;
  readonly nothingNext: string;
  readonly noCost: string;
  readonly costOpen: string;
  readonly speakers: string;
  readonly count: (count: number, decision: string) => string;
  readonly summary: (counts: readonly string[], policy: string, timeZone: string) => string;
  readonly ownClaim: string;
}

export const labels: Readonly<Record<Locale, Labels>> = {
  en: {
    decisions: {
      accepted: 'accepted',
      pending: 'pending',
      needs_review: 'needs review',
      rejected: 'rejected',
    },
    actors: { shop: 'Shop', customer: 'Customer', carrier: 'Carrier' },
    asOf: (time) => `as of ${time}`,
    why: 'Why',
    note: 'Note',
    next: 'Next',
    cost: 'Who pays',
    allMet: 'Every clause that applies is met.',
    nothingNext: 'Nothing: a rejection is final.',
    noCost: 'Nobody is named, as the claim is rejected.',
    costOpen: 'That depends on the reason, which is not known yet.',
    speakers: 'The sentences are those of the reply: “we” is the shop, “you” the customer.',
    count: (count, decision) => `${count} ${decision}`,
    summary: (counts, policy, timeZone) => `${counts.join(', ')}. Policy ${policy}, times in ${timeZone}.`,
    ownClaim: 'Your own claim:',
  },
  ko: {
    decisions: { accepted: '승인', pending: '진행 중', needs_review: '확인 필요', rejected: '거절' },
    actors: { shop: '쇼핑몰', customer: '고객', carrier: '택배사' },
    asOf: (time) => `${time} 기준`,
    why: '이유',
    note: '참고',
    next: '다음 단계',
    cost: '배송비 부담',
    allMet: '해당하는 모든 조항을 충족합니다.',
    nothingNext: '없음: 거절된 건은 종결됩니다.',
    noCost: '거절된 건이므로 정하지 않습니다.',
    costOpen: '사유에 따라 정해지며, 사유가 아직 없습니다.',
    speakers: '문장은 고객에게 보내는 답장의 문장입니다. “저희”는 쇼핑몰입니다.',
    count: (count, decision) => `${decision} ${count}건`,
    summary: (counts, policy, timeZone) => `${counts.join(', ')}. 정책 ${policy}, 시각은 ${timeZone} 기준.`,
    ownClaim: '내 반품 건:',
  },
};
