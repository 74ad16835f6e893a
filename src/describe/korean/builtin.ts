import type { Wording } from '../Wording';

export const builtin: Wording['builtin'] = {
  texts: {
    'preamble.guarantee':
      '모든 상품은 검수를 거쳐 발송되며, 그럼에도 착오가 있었다면 아래 내용에 따라 처리해 드립니다.',
  },
  remarks: {
    'scope.resolutions': '다른 상품으로 교환하실 수도 있습니다.',
    'exclusion.personal_request': '이 내용은 모든 견적서에 안내되어 있습니다.',
    'completeness.contents': '샘플, 케어 카드, 태그, 보증서 등 받으신 것을 모두 포함합니다.',
  },
};
