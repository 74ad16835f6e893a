import fc from 'fast-check';
import { stringify } from 'yaml';
import { asked } from '../../cli/asked';
import { damageLists, PLAIN_KINDS } from '../damage/Damage';
import type { Documents } from '../damage/documents';
import { damaged } from '../damage/inflict';
import { textDamages, withTextDamage } from '../damage/TextDamage';
import { guardBuiltins } from '../oracle/builtins';
import { requireGoodAnswer } from '../oracle/requireGoodAnswer';
import { Folder } from './Folder';
import type { Target } from './Target';

const AS_OF = ['--as-of', '2026-03-06T00:00:00Z'];

const formats = fc.constantFrom('json', 'json', 'yaml', 'flow yaml');

function written(document: unknown, format: string): string {
  if (format === 'json') return JSON.stringify(document, null, 2) ?? '';
  const options = format === 'yaml' ? {} : { collectionStyle: 'flow' as const };
  return stringify(document, { ...options, aliasDuplicateObjects: true, lineWidth: 0 }) ?? '';
}

/** What is read of a file by which command. */
interface Way {
  readonly name: string;
  readonly share: number;
  readonly documents: readonly unknown[];
  readonly file: (format: string) => string;
  readonly argv: readonly (readonly string[])[];
  readonly others: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Files of claims, policies and cases, damaged in what they say and in their text, as the command reads them. */
export function fileTargets({ claims, policies, caseFiles }: Documents): readonly Target[] {
  const claim = written(claims[1], 'json');
  return [
    {
      name: 'files of claims',
      share: 5,
      documents: claims,
      file: (format: string) => (format === 'json' ? 'it.json' : 'it.yaml'),
      argv: [
        ['check', 'FILE', ...AS_OF],
        ['check', 'FILE', ...AS_OF, '--json'],
        ['check', 'FILE', ...AS_OF, '--explain', 'ko'],
        ['check', 'FILE', ...AS_OF, '--policy', 'policy.json', '--timeline', 'it.svg'],
      ],
      others: { 'policy.json': written(policies[1], 'json') },
    },
    {
      name: 'files of policies',
      share: 5,
      documents: policies,
      file: (format: string) => (format === 'json' ? 'it.json' : 'it.yaml'),
      argv: [
        ['check', 'claim.json', ...AS_OF, '--policy', 'FILE'],
        ['describe', 'FILE'],
        ['describe', 'FILE', '--locale', 'ko'],
      ],
      others: { 'claim.json': claim },
    },
    {
      name: 'files of cases',
      share: 8,
      documents: caseFiles,
      file: (format: string) => (format === 'json' ? 'it.cases.json' : 'it.cases.yaml'),
      argv: [
        ['test', 'FILE'],
        ['test', 'FILE', '--coverage'],
        ['test', '--reporter', 'junit'],
        ['test', 'FILE', '--reporter', 'json'],
        ['test', 'FILE', '--reporter', 'github'],
        ['test', 'FILE', '--reporter', 'tap'],
        ['test', 'FILE', '--update'],
      ],
      others: { 'it.policy.json': written(policies[0], 'json') },
    },
    {
      name: 'files of prices',
      share: 2,
      documents: [
        {
          currency: 'KRW',
          item: 59000,
          outbound: { amount: 3000, paidBy: 'shop' },
          return: { amount: 3000 },
          parcels: 2,
        },
      ],
      file: () => 'it.yaml',
      argv: [['check', 'claim.json', ...AS_OF, '--prices', 'FILE']],
      others: { 'claim.json': claim },
    },
  ].map(fileTarget);
}

function fileTarget({ name, share, documents, file, argv, others }: Way): Target {
  const guard = guardBuiltins();
  const folder = new Folder();
  let runs = 0;
  return {
    name,
    share,
    property: (ledger) =>
      fc.asyncProperty(
        fc.record({
          document: fc.constantFrom(...documents),
          damages: fc.oneof({ weight: 3, arbitrary: damageLists(PLAIN_KINDS) }, fc.constant([])),
          textDamages,
          format: formats,
          way: fc.nat({ max: argv.length - 1 }),
        }),
        async ({ document, damages, textDamages: ofText, format, way }) => {
          const path = file(format);
          folder.fill({
            ...others,
            [path]: withTextDamage(written(damaged(document, damages), format), ofText),
          });
          const args = (argv[way] as readonly string[]).map((arg) => (arg === 'FILE' ? path : arg));
          const kinds = [...damages, ...ofText].map(({ kind }) => kind);
          const answer = await ledger.measureSlowly(kinds, () => asked(args, { cwd: folder.path }));
          requireGoodAnswer(answer);
          runs += 1;
          guard.check(runs % 100 === 0);
        },
      ) as fc.IRawProperty<[unknown]>,
  };
}
