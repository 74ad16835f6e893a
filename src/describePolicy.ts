import type { DescriptionOptions } from './describe/DescriptionOptions';
import { pageOf } from './describe/pageOf';
import { renderPage } from './describe/renderPage';
import { wordingIn } from './describe/wordingIn';
import type { Policy, PolicyInput } from './policy/Policy';
import { parsePolicy } from './policy/parsePolicy';

/**
 * Writes the return policy as a page for customers, in Markdown, from the data alone.
 *
 * Under headings in the order in which a customer asks, it says what can come back, until when, how, for what, at whose
 * cost, and how periods are counted. What is data is said in sentences of the language; what is not (requirements,
 * conditions, exceptions, clauses that no term names) in the words of the clause: in its translation for that language
 * where it has one, else as it stands. Each clause of the policy is on the page.
 *
 * Each statement ends with the ids of its clauses as `<sub>[deadline.claim]</sub>`: small on GitHub, which takes classes
 * and styles out but leaves `sub`, to be styled or hidden by that name anywhere else, and easy to find for a program.
 * Texts of the policy are escaped, so that they show as they are and make neither Markdown nor HTML.
 *
 * @param policy - a policy, parsed or not
 * @param options - `locale`: `en` or `ko`
 * @returns the page, with one heading of the first level, and a line break at its end
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for a locale that has no wording
 *
 * @example
 * import { defaultPolicy, describePolicy } from 'returns-policy';
 *
 * const page = describePolicy(defaultPolicy, { locale: 'en' });
 * page.split('\n').find((line) => line.includes('[deadline.claim]'))
 * // => '- Make your request within 24 hours of delivery. <sub>[deadline.claim]</sub>'
 */
export function describePolicy(policy: Policy | PolicyInput, { locale }: DescriptionOptions): string {
  const known = parsePolicy(policy);
  return renderPage(pageOf({ policy: known, words: wordingIn(locale, known) }));
}
