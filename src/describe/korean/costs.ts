import type { CostWords } from '../CostWords';

const SHARED = '저희가 부담하는 건과 고객님께서 부담하시는 건이 함께 배송되는 경우, 공통 배송비는';

/** Ours and yours, each for its reasons. */
function shares(shopReasons: string | null, customerReasons: string | null): string {
  const yours = customerReasons === null ? '' : `${customerReasons}의 경우 고객님께서 부담하셔야 합니다`;
  if (shopReasons === null) return yours;
  const ours = `${shopReasons}의 경우 저희가 부담`;
  return yours === '' ? `${ours}합니다` : `${ours}하고, ${yours}`;
}

const borneBy =
  (end: string) =>
  (cost: string, isAlways: boolean): string =>
    `${cost}는 ${isAlways ? '사유와 관계없이' : '기본적으로'} ${end}.`;

// The word for every shipment ends in 배송비, and the particle after it never varies.
export const costs: CostWords = {
  shipping: (legs) => legs ?? '배송비',
  bears: { shop: borneBy('저희가 부담합니다'), customer: borneBy('고객님께서 부담하셔야 합니다') },
  byFault: (cost, shopReasons, customerReasons) =>
    `${cost}는 기본적으로 ${shares(shopReasons, customerReasons)}.`,
  trip: (resolution, legs) => `${resolution}의 경우 ${legs}`,
  oneTrip: (legs) => `여기서 배송비란 ${legs}를 말합니다.`,
  trips: (trips) => `여기서 배송비란 ${trips.join(', ')}를 말합니다.`,
  problemNotFound: (cost) =>
    `검수 결과 알려 주신 문제가 확인되지 않으면 ${cost}는 고객님께서 부담하셔야 합니다.`,
  shared: {
    shop: `${SHARED} 저희가 부담합니다.`,
    customer: `${SHARED} 고객님께서 부담하셔야 합니다.`,
    split: `${SHARED} 나누어 부담합니다.`,
  },
  instructions: '안내해 드린 방법대로 보내지 않으시면 평소보다 비용이 더 나올 수 있습니다.',
  priceDifference: '더 비싼 상품으로 교환하시는 경우 차액은 고객님께서 부담하셔야 합니다.',
  whenCheaper: {
    refunded: '더 저렴한 상품으로 교환하시는 경우 차액을 환불해 드립니다.',
    kept: '더 저렴한 상품으로 교환하시는 경우 차액은 환불되지 않습니다.',
  },
  sendBack: {
    shop: '받아들일 수 없는 상품은 저희 부담으로 다시 보내 드립니다.',
    customer: '받아들일 수 없는 상품은 고객님 부담으로 다시 보내 드립니다.',
  },
  sendBackByFault: (shopReasons, customerReasons) =>
    `받아들일 수 없는 상품은 다시 보내 드리며, 그 비용은 ${shares(shopReasons, customerReasons)}.`,
};
