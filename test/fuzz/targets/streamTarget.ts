import fc from 'fast-check';
import { asked } from '../../cli/asked';
import { damageLists, PLAIN_KINDS } from '../damage/Damage';
import type { Documents } from '../damage/documents';
import { damaged } from '../damage/inflict';
import { textDamages, withTextDamage } from '../damage/TextDamage';
import { requireGoodAnswer } from '../oracle/requireGoodAnswer';
import type { Target } from './Target';

const ARGV = ['check', '-', '--ndjson'];
const AS_OF = '2026-03-06T00:00:00Z';

/** Claims from standard input, a line each, in pieces of any length: every line has its answer. */
export function streamTarget({ claims }: Documents): Target {
  return {
    name: 'streams of claims',
    share: 5,
    property: (ledger) =>
      fc.asyncProperty(
        fc.record({
          lines: fc.array(
            fc.record({
              document: fc.constantFrom(...claims),
              damages: fc.oneof(damageLists(PLAIN_KINDS), fc.constant([])),
              isWrapped: fc.boolean(),
              asOf: fc.constantFrom<unknown>(AS_OF, AS_OF, 'now', null, 7, {}, '', 1_772_449_200_000, []),
            }),
            { minLength: 1, maxLength: 4 },
          ),
          textDamages,
          piece: fc.constantFrom(1, 7, 1000, 1_000_000),
          hasAsOf: fc.boolean(),
        }),
        async ({ lines, textDamages: ofText, piece, hasAsOf }) => {
          const text = lines
            .map(({ document, damages, isWrapped, asOf }) => {
              const claim = damaged(document, damages);
              return JSON.stringify(isWrapped ? { claim, asOf } : claim) ?? '';
            })
            .join('\n');
          const bytes = Buffer.from(withTextDamage(text, ofText) as string);
          const kinds = [...lines.flatMap(({ damages }) => damages), ...ofText].map(({ kind }) => kind);
          const argv = hasAsOf ? [...ARGV, '--as-of', AS_OF] : ARGV;
          const answer = await ledger.measureSlowly(kinds, () =>
            asked(argv, { input: pieces(bytes, piece) }),
          );
          requireGoodAnswer(answer, true);
          const answers = answer.output.split('\n').slice(0, -1);
          const given = bytes.toString('utf8').split('\n');
          if (answers.length !== given.filter((line) => line.trim() !== '').length) {
            throw new Error(`${answers.length} answers to ${given.length} lines`);
          }
          for (const line of answers) JSON.parse(line);
        },
      ) as fc.IRawProperty<[unknown]>,
  };
}

function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  // Only so many pieces: a long input in single bytes says no more than a short one.
  const step = Math.max(size, Math.ceil(bytes.length / 5000));
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}
