import { joined } from '../../explain/english/joined';
import type { Wording } from '../Wording';
import { amounts } from './amounts';
import { builtin } from './builtin';
import { conditions } from './conditions';
import { costs } from './costs';
import { counting } from './counting';
import { names } from './names';
import { request } from './request';
import { returning } from './returning';
import { scope } from './scope';
import { time } from './time';

/** A page in English. */
export function english(offersExchange: boolean): Wording {
  return {
    locale: 'en',
    title: offersExchange ? 'Returns and exchanges' : 'Returns',
    headings: {
      scope: 'What can come back',
      deadlines: 'Until when',
      request: 'How to ask for it',
      sending: 'How to send the item back',
      resolutions: 'What you get',
      costs: 'Who pays',
      duties: 'What we promise',
      rejection: 'What becomes of a refused parcel',
      other: 'Good to know',
      counting: 'How time is counted',
    },
    version: (version) => `Version ${version}`,
    quote: (text) => `“${text}”`,
    or: (words) => joined(words, 'or'),
    and: (words) => joined(words, 'and'),
    inThisCase: 'In this case:',
    names,
    time,
    conditions,
    amounts,
    scope: scope(offersExchange),
    request,
    returning: returning(offersExchange),
    costs,
    counting,
    builtin,
  };
}
