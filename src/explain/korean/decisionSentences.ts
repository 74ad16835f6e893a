import type { FindingFacts } from '../findingFacts';
import type { FindingSentences } from '../sentences';
import { withParticle } from './withParticle';

/** What the point is about, with the facts that it turned on. */
function onPoint({ point, deadline, lateBy, missing }: FindingFacts): string {
  const facts = [
    ...(deadline === null ? [] : [`기한: ${deadline}`]),
    ...(lateBy === null ? [] : [`${lateBy} 지연`]),
    ...(missing === null ? [] : [`누락: ${missing}`]),
  ];
  return `${point}${facts.length === 0 ? '' : `(${facts.join('; ')})`}에 대해서는`;
}

function decided({ ruling: { by, why, at } }: FindingFacts): string {
  const who = [by, at].filter((each) => each !== null).join(', ');
  const parts = [...(who === '' ? [] : [`결정: ${who}`]), ...(why === null ? [] : [`사유: ${why}`])];
  return parts.length === 0 ? '' : `(${parts.join('; ')})`;
}

const exceptionIn = ({ exception }: FindingFacts): string =>
  `정책의 예외${exception === null ? '' : `(조항 ${exception})`}가 적용되므로`;
const stillOpen = ({ awaits }: FindingFacts): string => awaits ?? '이 절차는 아직 남아 있습니다';
const inTime = (deadline: string | null): string => (deadline === null ? '기한' : `기한(${deadline})`);
const promise = (duty: string | null): string => withParticle(duty ?? '해야 할 일', '을', '를');

/** The sentences on exceptions, on what people decided, and on what the shop has promised. */
export const decisionSentences = {
  excepted: {
    satisfied: (facts) => `${onPoint(facts)} ${exceptionIn(facts)} 진행에 문제가 되지 않습니다.`,
    outstanding: (facts) =>
      `${onPoint(facts)} ${exceptionIn(facts)} 진행에 문제가 되지 않으나, ${stillOpen(facts)}.`,
  },
  waived: {
    advisory: (facts) => `${onPoint(facts)} 문제 삼지 않기로 결정하였습니다${decided(facts)}.`,
    outstanding: (facts) =>
      `${onPoint(facts)} 문제 삼지 않기로 결정하였으나${decided(facts)}, ${stillOpen(facts)}.`,
  },
  upheld: {
    breached: (facts) =>
      `${onPoint(facts)} 저희가 살펴본 결과, 반품·교환을 받아 드릴 수 없는 것으로 결정하였습니다${decided(facts)}.`,
  },
  duty_open: {
    satisfied: ({ duty, deadline }) =>
      `저희는 ${deadline === null ? '' : `${deadline}까지 `}${promise(duty)} 마치기로 약속드렸습니다.`,
  },
  duty_done: {
    satisfied: ({ duty, deadline }) =>
      `저희는 약속드린 ${inTime(deadline)} 안에 ${promise(duty)} 마쳤습니다.`,
  },
  duty_overdue: {
    advisory: ({ duty, deadline }) =>
      `저희가 약속드린 ${inTime(deadline)} 안에 ${promise(duty)} 마치지 못하였으며, 늦어진 점 사과드립니다.`,
  },
} satisfies Partial<FindingSentences>;
