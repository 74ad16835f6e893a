import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { defaultPolicy } from 'returns-policy';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CLAUSES } from '../support/clauses';

const FAMILIES = [...new Set(CLAUSES.map((id) => id.slice(0, id.indexOf('.'))))];
const CLAUSE_SHAPED = new RegExp(`^(?:${FAMILIES.join('|')})\\.[a-z_]+$`);
/** Fields of claims and evaluations that are written like clauses. */
const FIELDS = /^(authorization\.(at|required)|cost\.(bearer|fault|legs|surcharge|clauses))$/;
/** The reference, and what is about other policies: tests of their own hold their clauses. */
const ABOUT_OTHERS = /^(docs\/(api\/|writing-a-policy|policies)|src\/(schema\/fields|testing\/policies)\/)/;
const looksLikeClause = (text: string): boolean => CLAUSE_SHAPED.test(text) && !FIELDS.test(text);

function filesUnder(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith(extension));
}

function nodesOf(file: string): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return nodes;
}

/** The text of every literal in the code of a file: comments, imports and names are none. */
function literalsOf(file: string): readonly string[] {
  return nodesOf(file).flatMap((node) => {
    if (node.parent !== undefined && ts.isImportDeclaration(node.parent)) return [];
    return ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) ? [node.text] : [];
  });
}

function tagsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^ \* @clause (\S+)/gm)].map(([, id = '']) => id);
}

/** The clause ids in the rows of the tables of a test: objects that have a `clause` and say something of it. */
function rowsOf(file: string): readonly string[] {
  return nodesOf(file).flatMap((node) => {
    if (!ts.isObjectLiteralExpression(node)) return [];
    const fields = new Map(
      node.properties.flatMap((field) => {
        return ts.isPropertyAssignment(field) ? [[field.name.getText(), field.initializer] as const] : [];
      }),
    );
    const clause = fields.get('clause');
    return fields.has('says') && clause !== undefined && ts.isStringLiteral(clause) ? [clause.text] : [];
  });
}

const ruleFiles = filesUnder('src/rules', '.ts');
const tags = [...ruleFiles, 'src/evaluateClaim.ts'].flatMap(tagsOf);
const rows = filesUnder('test/rules', '.test.ts').flatMap(rowsOf);
const policyDoc = readFileSync('docs/policy.md', 'utf8');
const headings = [...policyDoc.matchAll(/^#+ .*?`([^`]+)`/gm)].map(([, id = '']) => id);

describe('every clause', () => {
  test('is in the built-in policy, once, with its wording', () => {
    expect(defaultPolicy.clauses.map(({ id }) => id)).toEqual(CLAUSES);
    expect(defaultPolicy.clauses.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test.each(CLAUSES)('%s is obeyed by a rule, shown by a row of a table, and explained', (id) => {
    expect(tags).toContain(id);
    expect(rows).toContain(id);
    expect(headings).toContain(id);
  });

  test('that a rule obeys is one that the terms of the policy name', () => {
    const named = JSON.stringify(defaultPolicy.terms).match(/(?<="clause":")[^"]+/g) ?? [];
    expect([...new Set(named), 'preamble.guarantee'].sort()).toEqual([...CLAUSES].sort());
  });
});

describe('no clause is cited that does not exist', () => {
  const unknown = (ids: readonly string[]): readonly string[] => ids.filter((id) => !CLAUSES.includes(id));

  test.each(filesUnder('src', '.ts').filter((file) => !ABOUT_OTHERS.test(file)))('%s', (file) => {
    const cited = literalsOf(file).filter(looksLikeClause);
    expect(unknown([...tagsOf(file), ...cited])).toEqual([]);
  });

  test('in the tables', () => {
    expect(unknown(rows)).toEqual([]);
  });

  test('in the headings of docs/policy.md, each of which stands once', () => {
    expect(unknown(headings)).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
  });

  test.each(filesUnder('docs', '.md').filter((file) => !ABOUT_OTHERS.test(file)))('%s', (file) => {
    const quoted = [...readFileSync(file, 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
    expect(unknown(quoted.filter(looksLikeClause))).toEqual([]);
  });
});

describe('numbers and names of the policy stand in its data, never in a rule', () => {
  const { terms, timeZone } = defaultPolicy;
  const data = [
    timeZone,
    ...terms.exclusions.flatMap(({ values }) => values),
    ...terms.channels.accepted,
    ...terms.reasons.accepted.map(({ reason }) => reason),
    ...terms.reasons.accepted.flatMap(({ attachments }) => attachments.flatMap(({ anyOf }) => anyOf)),
    ...terms.resolutions.offered.map(({ resolution }) => resolution),
    ...terms.attachmentKinds.map(({ kind }) => kind),
    ...Object.values(terms.windows).map(({ length }) => String(length)),
  ];

  test('the data are those of the built-in policy', () => {
    expect(data).toEqual(
      expect.arrayContaining(['jewelry', 'personal_request', 'email', 'wrong_item', 'refund', 'P7D']),
    );
  });

  test.each(ruleFiles)('%s', (file) => {
    const words = literalsOf(file).flatMap((text) => [text, ...text.split(/[^\w/]+/)]);
    expect(words.filter((word) => data.includes(word))).toEqual([]);
    const numbers = nodesOf(file).flatMap((node) => (ts.isNumericLiteral(node) ? [node.text] : []));
    expect(numbers.filter((number) => number !== '0' && number !== '1')).toEqual([]);
  });
});
