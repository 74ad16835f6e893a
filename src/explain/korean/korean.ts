import type { Messages } from '../messages';
import { counted } from './counted';
import { decisionSentences } from './decisionSentences';
import { email } from './email';
import { headlines } from './headlines';
import { instant } from './instant';
import { labels } from './labels';
import { policySentences } from './policySentences';
import { requestSentences } from './requestSentences';
import { returnSentences } from './returnSentences';
import { steps } from './steps';
import { withParticle } from './withParticle';

/** The Korean catalogue. */
// Built by a call that bundlers may leave out, so that who only decides does not ship the sentences.
export const korean: Messages = /* @__PURE__ */ ((): Messages => ({
  labels,
  findings: { ...policySentences, ...requestSentences, ...returnSentences, ...decisionSentences },
  unknownFinding: (clause, code, standing) => `조항 ${clause}의 결과는 ${code}(${standing})입니다.`,
  headlines,
  settledHeadline: (outcome) => `반품·교환 절차가 종료되었습니다(${outcome})`,
  steps,
  unknownStep: (actor, action, { before }) =>
    `다음 단계는 ${action}, 담당은 ${actor}${before === null ? '' : `, 기한은 ${before}`}입니다`,
  recordEvent: (event) => `기한의 기준이 되는 ${event} 시점을 저희가 확인하여 기록해야 합니다`,
  fulfil: (resolution, { before }) =>
    `저희가 ${before === null ? '' : `${before}까지 `}요청하신 내용(${resolution})을 진행합니다`,
  fulfilInstead: (resolution, { before }) =>
    `저희가 ${before === null ? '' : `${before}까지 `}요청하신 내용을 대신하는 방법(${resolution})을 진행합니다`,
  overdue: (promised) => `약속드린 기한(${promised})보다 늦어지고 있는 점 사과드립니다`,
  choice: (offered) => `원하시는 처리 방법(${offered})`,
  cost: ({ shop, customer, settled }) => {
    const byShop = shop === null ? '' : `${withParticle(shop, '은', '는')} 저희가 부담`;
    const byCustomer =
      customer === null ? '' : `${withParticle(customer, '은', '는')} 고객님께서 부담하셔야 합니다`;
    const shares =
      byCustomer === '' ? `${byShop}합니다` : `${byShop === '' ? '' : `${byShop}하고, `}${byCustomer}`;
    return `${settled ? '' : '현재 기준으로 '}${shares}.`;
  },
  surcharge: '안내해 드린 방법대로 발송되지 않아 평소보다 비용이 더 나올 수 있습니다.',
  instant,
  span: {
    days: counted('일'),
    hours: counted('시간'),
    minutes: counted('분'),
    seconds: counted('초'),
    milliseconds: counted('밀리초'),
  },
  quote: (word) => `“${word}”`,
  or: (words) => words.join(' 또는 '),
  and: (words) =>
    words.map((word, index) => (index < words.length - 1 ? withParticle(word, '과', '와') : word)).join(' '),
  pieces: (label, count) => (count === 1 ? label : `${label} ${count}개`),
  email,
}))();
