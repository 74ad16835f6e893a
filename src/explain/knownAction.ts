import type { NextStep } from '../evaluation';
import type { BuiltinEvent } from '../vocabulary';

type Closed<Word extends string> = Word extends string ? (string extends Word ? never : Word) : never;

/** The next steps that this version has sentences for; derived, so that a new one asks for its sentence. */
export type KnownAction = Closed<NextStep['action']> | 'record_facts' | `record_${BuiltinEvent}`;
