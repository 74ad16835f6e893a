import type { Decision } from '../../index';
import type { Style } from '../paintFor';

/** How a decision is told apart: by a sign first, as colour may be missing or not be seen. */
export const decisionMark: Readonly<Record<Decision, { readonly sign: string; readonly style: Style }>> = {
  accepted: { sign: '✓', style: 'green' },
  pending: { sign: '…', style: 'yellow' },
  needs_review: { sign: '?', style: 'magenta' },
  rejected: { sign: '✗', style: 'red' },
};
