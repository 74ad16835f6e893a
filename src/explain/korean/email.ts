import type { EmailMessages } from '../messages';

export const email: EmailMessages = {
  subject: (headline) => `[반품·교환 안내] ${headline}`,
  greeting: '안녕하세요, 고객님.',
  thanks: '요청해 주셔서 감사합니다.',
  conditionsMet: '저희 반품·교환 정책상 제한되는 사항이 없습니다.',
  answer: (headline) => `${headline}.`,
  settled: (at) => `처리 시점은 ${at}이며, 고객님께서 더 하실 일은 없습니다.`,
  reasons: {
    rejected: '저희 반품·교환 정책에 따른 이유는 다음과 같습니다',
    needs_review: '담당자가 확인해야 할 사항은 다음과 같습니다',
    pending: '아직 남아 있는 사항은 다음과 같습니다',
  },
  stoodAgainst: '저희 반품·교환 정책상 제한되었던 사항은 다음과 같습니다',
  notes: '참고하실 사항은 다음과 같습니다',
  box: '상품은 사용하거나 손상하지 마시고 받으신 상태 그대로, 샘플, 케어 카드, 태그, 보증서 등 박스에 들어 있던 모든 구성품과 함께 박스에 넣어 보내 주시기 바랍니다.',
  packing: '포장은 처음 보내 드린 방식대로 부탁드립니다.',
  method: '안내해 드린 방법대로 보내 주시기 바라며, 그렇지 않을 경우 평소보다 비용이 더 나올 수 있습니다.',
  anyBox: '상품과 함께 받으신 구성품도 모두 박스에 넣어 보내 주시기 바랍니다.',
  anyMethod: '안내해 드린 방법대로 보내 주시기 바랍니다.',
  deadlines: '기한은 저희 현지 시각으로 다음과 같습니다',
  windows: {
    claim: '요청',
    dispatch: '상품 발송',
    arrival: '상품 도착',
  },
  opening: (deadline, opensAt) => `${opensAt}부터 ${deadline}까지`,
  closing: '감사합니다.\n고객센터 드림',
};
