import type { RequestWords } from '../RequestWords';
import { withDirection } from './withDirection';

/** The sentences on how to ask for a return. */
export function request(offersExchange: boolean): RequestWords {
  return {
    channels: (channels, areKnown, areAll) => {
      const alone = areAll ? '만' : '';
      const all = channels.join(', ');
      if (areKnown && channels.length === 1) return `신청은 ${withDirection(all)}${alone} 받습니다.`;
      return `신청은 다음 방법으로${alone} 받습니다: ${all}.`;
    },
    anyChannel: (channels) =>
      `신청은 어떤 방법으로든 받습니다${channels.length === 0 ? '' : `(예: ${channels.join(', ')})`}.`,
    noChannels: '신청을 받지 않습니다.',
    orderNumber: '신청하실 때 주문번호를 알려 주시기 바랍니다.',
    orderNumberHelps: '신청하실 때 주문번호를 알려 주시면 도움이 됩니다.',
    attachmentsFor: (reason) => `${reason}의 경우 다음을 함께 보내 주시기 바랍니다:`,
    helpful: (attachment) => `${attachment}(필수는 아니지만 도움이 됩니다)`,
    authorization: `신청을 받으면 저희가 ${offersExchange ? '반품·교환' : '반품'} 방법과 비용을 안내해 드립니다.`,
    unauthorized: {
      rejected: '안내 전에 보내신 상품은 받지 않으므로, 안내를 받으신 후에 보내 주시기 바랍니다.',
      needs_review:
        '안내 전에 보내신 상품을 받을지는 저희가 개별적으로 판단하므로, 안내를 받으신 후에 보내 주시기 바랍니다.',
      advisory: '상품은 안내를 받으신 후에 보내 주시기 바랍니다.',
    },
    noAuthorization: '저희 안내를 기다리지 않고 상품을 보내셔도 됩니다.',
  };
}
