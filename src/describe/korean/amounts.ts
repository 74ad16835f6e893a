import { withParticle } from '../../explain/korean/withParticle';
import type { AmountWords } from '../AmountWords';

export const amounts: AmountWords = {
  money: (amount, currency) => (currency === 'KRW' ? `${amount}원` : `${currency} ${amount}`),
  nothing: '없음',
  prices: {
    item: '상품 가격',
    outbound: '최초 배송비',
    return: '반품 배송비',
    replacement: '교환 상품 배송비',
    replacement_item: '교환받으시는 상품 가격',
  },
  percent: (percent, price) => `${price}의 ${percent}%`,
  found: (name) => `확인된 금액(${name})`,
  foundShare: (name, price) => `${price} 중 확인된 비율(${name})`,
  minus: (parts) => `${parts.join('에서 ')}만큼을 뺀 금액`,
  greatest: (parts) => `${parts.join(', ')} 중 가장 큰 금액`,
  least: (parts) => `${parts.join(', ')} 중 가장 작은 금액`,
  sum: (parts) =>
    `${parts.map((part, index) => (index < parts.length - 1 ? withParticle(part, '과', '와') : part)).join(' ')}의 합계`,
  atLeast: (amount) => `최소 ${amount}`,
  between: (least, most) => `최소 ${least}, 최대 ${most}`,
  unknown: '저희가 정하는 금액',
  bands: (bands) => bands.join(', '),
  band: (amount, condition) => `${condition ?? '그 밖의 경우'} ${amount}`,
  per: { claim: '반품 1건당', item: '상품 1개당', parcel: '택배 1개당' },
  borneBy: { shop: '저희 부담', customer: '고객님 부담' },
  feeName: (name) => `수수료(${name})`,
  // Every shipment's word ends in 배송비, and the particle after it never varies.
  covers: (legs) => `이 수수료에는 ${legs}가 포함됩니다.`,
  fee: (amount, name, per, bearer) => `${name}: ${amount}, ${per}, ${bearer}.`,
  feeHead: (name, per, bearer) => `${name}, ${per}, ${bearer}, 다음 중 먼저 해당하는 금액:`,
};
