import { withParticle } from '../../explain/korean/withParticle';
import type { ScopeWords } from '../ScopeWords';
import { withDirection } from './withDirection';

/** The sentences on what can come back, and for what. */
export function scope(offersExchange: boolean): ScopeWords {
  const returns = offersExchange ? '반품·교환' : '반품';
  return {
    reasons: (reasons) => `${returns}은 다음 사유로 신청하실 수 있습니다: ${reasons.join(', ')}.`,
    noReasons: `${returns}을 신청하실 수 있는 사유가 없습니다.`,
    reasonNotNeeded: (other) => `사유를 알려 주지 않으셔도 되며, 그 경우 ${withDirection(other)} 봅니다.`,
    otherReasons: '그 밖의 사유는 저희가 개별적으로 판단합니다.',
    things: {
      category: (names) => `${names.join(', ')} 분류의 상품`,
      orderType: (names) => `${names.join(', ')} 유형의 주문`,
    },
    excluded: (things, reasons, isAlways) => {
      const always = isAlways ? '사유와 관계없이 ' : '';
      const when = reasons === null ? always : `${reasons}의 경우 `;
      return `${withParticle(things, '은', '는')} ${when}${returns}이 불가합니다.`;
    },
    excludedOnReview: (things, reasons) =>
      `${withParticle(things, '은', '는')} ${reasons === null ? '' : `${reasons}의 경우 `}${returns} 가능 여부를 저희가 개별적으로 판단합니다.`,
  };
}
