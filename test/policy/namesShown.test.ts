import { defaultPolicy } from 'returns-policy';
import { expect, it } from 'vitest';
import { problemsOf } from './problemsOf';

it.each<[declared: string, asked: string, shown: string]>([
  ['refund', 'refnd', 'refund'],
  ['refund\u0000', 'refund', 'refund\\u0000'],
  ['refund\u202e', 'refund', 'refund\\u202e'],
])(
  'the name that was probably meant, %j, is shown with nothing in it that is obeyed',
  (declared, asked, shown) => {
    const { terms, ...policy } = JSON.parse(JSON.stringify(defaultPolicy));
    const [refund, ...others] = terms.resolutions.offered;
    const offered = [
      { ...refund, resolution: declared, when: { field: 'request.resolution', equals: asked } },
      ...others,
    ];
    const problems = problemsOf({
      ...policy,
      terms: { ...terms, resolutions: { ...terms.resolutions, offered } },
    });
    expect(JSON.stringify(problems)).toContain(JSON.stringify(`did you mean \`${shown}\`?`).slice(1, -1));
  },
);
