import type { Wording } from '../Wording';
import { amounts } from './amounts';
import { builtin } from './builtin';
import { conditions } from './conditions';
import { costs } from './costs';
import { counting } from './counting';
import { joined } from './joined';
import { names } from './names';
import { request } from './request';
import { returning } from './returning';
import { scope } from './scope';
import { time } from './time';

/** A page in Korean. */
export function korean(offersExchange: boolean): Wording {
  const returns = offersExchange ? '반품·교환' : '반품';
  return {
    locale: 'ko',
    title: `${returns} 안내`,
    headings: {
      scope: `${returns}이 가능한 경우`,
      deadlines: '기한',
      request: '신청 방법',
      sending: '상품을 보내는 방법',
      resolutions: '처리 방법',
      costs: '비용 부담',
      duties: '저희의 약속',
      rejection: '받아들일 수 없는 상품의 처리',
      other: '그 밖의 안내',
      counting: '기간을 세는 방법',
    },
    version: (version) => `버전 ${version}`,
    quote: (text) => `“${text}”`,
    or: (words) => words.join(' 또는 '),
    and: joined,
    inThisCase: '이 경우:',
    names,
    time: time(offersExchange),
    conditions,
    amounts,
    scope: scope(offersExchange),
    request: request(offersExchange),
    returning: returning(offersExchange),
    costs,
    counting,
    builtin,
  };
}
