import type { AttachmentRequirement } from '../policy/Requirement';
import { clauseText } from './clauseText';
import type { Describing } from './Describing';
import { nameOf, reasonName } from './nameOf';
import type { Item } from './Page';
import type { Wording } from './Wording';

/** What is to be attached, once for all the reasons that ask for the same. */
export function describeAttachments(describing: Describing): readonly Item[] {
  const { policy, words } = describing;
  const byRequirements = new Map<
    string,
    { attachments: readonly AttachmentRequirement[]; reasons: string[] }
  >();
  for (const { reason, attachments } of policy.terms.reasons.accepted) {
    const key = JSON.stringify(attachments);
    const group = byRequirements.get(key) ?? { attachments, reasons: [] };
    group.reasons.push(reasonName(reason, words));
    byRequirements.set(key, group);
  }
  return [...byRequirements.values()].flatMap(({ attachments, reasons }) => {
    const always = attachments.filter(({ when }) => when === undefined);
    const sometimes = attachments.filter(({ when }) => when !== undefined);
    const children = always.map((one) => ({ text: wordAttachment(one, words), clauses: [one.clause] }));
    const head = { text: words.request.attachmentsFor(words.or(reasons)), clauses: [], children };
    return [
      ...(children.length === 0 ? [] : [head]),
      // What is asked of some claims alone is told in the words of its clause.
      ...sometimes.map(({ clause }) => ({ text: clauseText(clause, describing), clauses: [clause] })),
    ];
  });
}

function wordAttachment({ anyOf, required = true }: AttachmentRequirement, words: Wording): string {
  const text = words.or(anyOf.map((kind) => nameOf('attachment', kind, words)));
  return required ? text : words.request.helpful(text);
}
