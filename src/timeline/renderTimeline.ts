import type { Policy, PolicyInput } from '../index';
import { type Claim, type ClaimInput, type InstantInput, parseClaim, parsePolicy } from '../index';
import { contentId } from './contentId';
import { drawPicture } from './drawPicture';
import { shopClock } from './shopClock';
import { timelineFacts } from './timelineFacts';
import { timeScale } from './timeScale';
import { type TimelineOptions, wordsFor } from './wordsFor';

export type { TimelineOptions } from './wordsFor';

/**
 * Draws a claim as of an instant: what was decided and what happens next, the windows for the claim, the dispatch and
 * the arrival from what opens them to their deadlines (each deadline included), and what has happened by then.
 *
 * Events after `asOf` are left out, as they have not happened yet. Instants stand on the clock of the policy's time
 * zone, deadlines to the millisecond. A window is drawn to scale; a long time in which none runs is drawn shorter, and
 * marked. States are told by words, form and hatching, never by colour alone; colours follow the reader's light or dark
 * scheme, and a description says in words what the picture shows. Texts from the claim and the policy are cut short
 * where they are long.
 *
 * @param claim - reads the instants of its events, its order number and its category
 * @param policy - its windows, its time zone and its label; parsed or raw
 * @param asOf - the instant the question is asked of; never the clock
 * @param options - `locale`: `en`, the default, or `ko`
 * @returns an SVG document without scripts, references or ids that could clash: to be put into a page or a file as it is
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant, and for a locale that has no words
 *
 * @example
 * import { defaultPolicy } from 'returns-policy';
 * import { renderTimeline } from 'returns-policy/timeline';
 *
 * const claim = { order: { deliveredAt: '2026-03-02T10:00:00+09:00' }, item: { category: 'shoes' } };
 * const svg = renderTimeline(claim, defaultPolicy, '2026-03-02T12:00:00+09:00');
 * svg.startsWith('<svg ')
 * // => true
 * svg.includes('Claim window: open, by Tue 3 Mar 2026 10:00 (UTC+09:00), 24 hours from delivery.')
 * // => true
 *
 * @clause deadline.claim
 * @clause deadline.dispatch
 * @clause deadline.arrival
 */
export function renderTimeline(
  claim: Claim | ClaimInput,
  policy: Policy | PolicyInput,
  asOf: InstantInput,
  options: TimelineOptions = {},
): string {
  const facts = timelineFacts(parseClaim(claim), parsePolicy(policy), asOf);
  const { locale, words } = wordsFor(options);
  const scene = { facts, words, clock: shopClock(facts.timeZone), scale: timeScale(facts), id: '' };
  return drawPicture({ ...scene, id: contentId(drawPicture(scene, locale)) }, locale);
}
