import type { Deadlines } from '../index';

export type WindowName = keyof Deadlines;

/** The windows of every policy, in the order in which a return goes. */
export const WINDOW_NAMES: readonly WindowName[] = ['claim', 'dispatch', 'arrival'];
