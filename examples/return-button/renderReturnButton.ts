import { type ClaimInput, computeReturnOptions, type Policy, type ReturnOption } from 'returns-policy';
import { escapeHtml } from './escapeHtml';
import { localTime } from './localTime';
import { wordFor } from './words';

/** What the page knows beside the policy. */
export interface ButtonContext {
  readonly policy: Policy;
  readonly asOf: string;
  /** Where the shop takes claims. */
  readonly mailbox: string;
}

/**
 * An HTML fragment for the page of an order: a button that opens what the customer can do, reason by reason.
 *
 * `details` and `summary` are operated by keyboard and told to screen readers without any script. The shop takes
 * claims by e-mail, so each reason leads to an e-mail that is begun for the customer.
 */
export function renderReturnButton(order: ClaimInput, context: ButtonContext): string {
  const { options } = computeReturnOptions(order, context.policy, context.asOf);
  const label = order.order.number ? `Return this item (order ${order.order.number})` : 'Return this item';
  if (options.every(({ returnable }) => returnable === 'no')) {
    return `<p class="return-refused">This item cannot be returned. ${reasonsOf(options, context.policy)}</p>`;
  }
  const entries = options.map((option) => renderOption(option, order, context));
  return [
    '<details class="return-button">',
    `  <summary>${escapeHtml(label)}</summary>`,
    '  <ul>',
    ...entries.map((entry) => `    <li>${entry}</li>`),
    '  </ul>',
    '</details>',
  ].join('\n');
}

function renderOption(option: ReturnOption, order: ClaimInput, context: ButtonContext): string {
  const { policy } = context;
  const reason = wordFor(option.reason);
  if (option.returnable === 'no')
    return `${escapeHtml(reason)}: not possible. ${reasonsOf([option], policy)}`;
  const href = `mailto:${context.mailbox}?subject=${encodeURIComponent(subjectOf(option, order))}`;
  return [
    `<a href="${escapeHtml(href)}">${escapeHtml(reason)}: write an e-mail</a>`,
    option.claimBy === null
      ? 'Time to do so starts when the item is delivered.'
      : renderDeadline(option.claimBy, policy),
    escapeHtml(needsOf(option)),
    escapeHtml(costOf(option)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function renderDeadline(instant: string, { timeZone }: Policy): string {
  return `Until <time datetime="${instant}">${escapeHtml(localTime(instant, timeZone))}</time>.`;
}

function subjectOf({ reason }: ReturnOption, { order }: ClaimInput): string {
  return order.number ? `Order ${order.number}: ${wordFor(reason)}` : wordFor(reason);
}

function needsOf({ needs }: ReturnOption): string {
  const list = needs.map((alternatives) => alternatives.map(wordFor).join(' or '));
  return list.length === 0 ? '' : `Please give: ${list.join('; ')}.`;
}

/** Who pays is the same for every resolution of a reason, as it follows from the fault. */
function costOf({ fault, resolutions }: ReturnOption): string {
  const offered = resolutions.map(({ resolution }) => wordFor(resolution)).join(' or ');
  const payer = fault === 'shop' ? 'We pay' : 'You pay';
  return `You can ask for: ${offered}. ${payer} the shipping.`;
}

/** The wording of the clauses that refuse it. */
function reasonsOf(options: readonly ReturnOption[], { clauses }: Policy): string {
  const refusing = new Set(options.flatMap(({ because }) => because.map(({ clause }) => clause)));
  const texts = clauses.filter(({ id }) => refusing.has(id)).map(({ text }) => text);
  return escapeHtml(texts.join(' '));
}
