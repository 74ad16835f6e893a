import { withParticle } from '../../explain/korean/withParticle';
import type { ConditionWords } from '../ConditionWords';

export const conditions: ConditionWords = {
  fields: {
    'item.category': '상품 분류',
    'item.quantity': '주문 수량',
    'order.type': '주문 유형',
    'request.channel': '신청 방법',
    'request.reason': '사유',
    'request.resolution': '요청하신 처리 방법',
    'inspection.condition': '도착한 상품의 상태',
    'request.quantity': '반품 신청 수량',
    'inspection.quantity': '도착한 수량',
    'inspection.complete': '“박스에 들어 있던 것이 모두 있습니까?”에 대한 답',
  },
  answerTo: (question) => `${question}에 대한 답`,
  is: (subject, what, isDenied) =>
    `${withParticle(subject, '이', '가')} ${isDenied ? `${withParticle(what, '이', '가')} 아닌` : `${what}인`} 경우`,
  found: { as_received: '받으신 상태 그대로', used: '사용됨', damaged: '손상됨' },
  yes: '예',
  no: '아니요',
  above: (bound) => `${bound} 초과`,
  atLeast: (bound) => `${bound} 이상`,
  below: (bound) => `${bound} 미만`,
  atMost: (bound) => `${bound} 이하`,
  happened: '이미 이루어진 상태',
  notHappened: '아직 이루어지지 않은 상태',
  anyTime: '기한 없음',
  fromDate: (date) => `${date} 이후`,
  untilDate: (date) => `${date} 이전`,
  fromTime: (time) => `${time} 이후`,
  beforeTime: (time) => `${time} 전`,
  onBusinessDay: '영업일',
  onNoBusinessDay: '영업일이 아닌 날',
  together: (parts) => parts.join(' '),
  all: (parts) => parts.join('로서 '),
  any: (parts) => parts.join(' 또는 '),
};
