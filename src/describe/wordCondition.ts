import type { FactTerm, Policy } from '../policy/Policy';
import type { When } from '../policy/When';
import type { Describing } from './Describing';
import { escapeMarkdown } from './escapeMarkdown';
import { nameOf, plainName } from './nameOf';
import type { Wording } from './Wording';
import { fieldValue, wordComparison } from './wordComparison';
import { wordMoment } from './wordMoment';

/** A condition of a policy in words, to stand after `if`. */
export function wordCondition(when: When, describing: Describing, isDenied = false): string {
  const { all, any, not, fact, field, event } = when;
  const { policy, words } = describing;
  const { conditions } = words;
  if (not !== undefined) return wordCondition(not, describing, !isDenied);
  const parts = all ?? any;
  if (parts !== undefined) {
    // That not all hold is that one does not.
    const join = (all !== undefined) !== isDenied ? conditions.all : conditions.any;
    return join(parts.map((part) => inBrackets(part, wordCondition(part, describing, isDenied))));
  }
  if (event !== undefined) {
    return conditions.is(nameOf('event', event, words), wordMoment(when, words), isDenied);
  }
  if (field !== undefined) {
    return wordIs(conditions.fields[field], when, fieldValue(field, words), words, isDenied);
  }
  // `parsePolicy` takes no condition on a fact that is not declared.
  const { facts } = policy as Required<Policy>;
  const term = facts.find((one) => one.fact === fact) as FactTerm;
  const subject = conditions.answerTo(words.quote(escapeMarkdown(term.question)));
  return wordIs(subject, when, plainName, words, isDenied);
}

function wordIs(
  subject: string,
  when: When,
  wordName: (name: string) => string,
  words: Wording,
  isDenied: boolean,
): string {
  const { is, yes, no } = words.conditions;
  // To deny a yes is to say no.
  if (typeof when.equals === 'boolean') return is(subject, when.equals === isDenied ? no : yes, false);
  return is(subject, wordComparison(when, wordName, words), isDenied);
}

function inBrackets({ all, any, not }: When, text: string): string {
  if (not !== undefined) return inBrackets(not, text);
  const parts = all ?? any;
  return parts !== undefined && parts.length > 1 ? `(${text})` : text;
}
