import { defaultPolicy, parseClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { CommandError } from '../../src/cli/CommandError';
import { quoteFrom } from '../../src/cli/check/quoteFrom';
import { readPolicyFile } from '../../src/cli/readPolicyFile';
import { readSource } from '../../src/cli/readSource';
import { aFolder } from './aFolder';

const cwd = aFolder({
  'good.json': defaultPolicy,
  'bad.yaml': 'id: x\nversion: 1\nclaues: []\nclauses: []\nterms:\n  windows:\n    claim: { length: 14 }\n',
  'broken.yaml': 'id: x\n  version: "1\n',
  'list.yaml': '- id: x\n',
  'empty.yaml': '',
  'latin.yaml': Buffer.from('id: caf\u00e9', 'latin1'),
});

const complaintsOf = async (path: string) => {
  const error = await readPolicyFile(path, cwd).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CommandError)) throw new Error(`no complaint about ${path}`);
  expect(error.exitCode).toBe(3);
  expect(error.complaints.filter(({ hint = '' }) => hint === '')).toEqual([]);
  return error.complaints.map(
    ({ message, place }) => `${place?.file}:${place?.line ?? ''}:${place?.column ?? ''} ${message}`,
  );
};

describe('a policy file', () => {
  test('is read from JSON as it would be by the library', async () => {
    const { policy, source } = await readPolicyFile('good.json', cwd);
    expect(policy).toEqual(defaultPolicy);
    expect(source.file).toBe('good.json');
  });

  test('need not be a file: there is the built-in one', async () => {
    const { policy, source } = await readPolicyFile('builtin', cwd);
    expect(policy).toBe(defaultPolicy);
    expect(source.placeOf(['version'])).toEqual({ file: 'builtin', line: 3, column: 3 });
  });

  test('is complained about all at once, each part at its line and column', async () => {
    const complaints = await complaintsOf('bad.yaml');
    expect(complaints).toContain('bad.yaml:2:1 version: `1` is no text');
    expect(complaints).toContain('bad.yaml:7:14 terms.windows.claim.length: `14` is no object');
    expect(complaints).toContain('bad.yaml:3:1 claues: unknown key `claues`; did you mean `clauses`?');
    expect(complaints).toContain('bad.yaml:1:1 timeZone: is missing');
  });

  test.each([
    ['nowhere.yaml', 'nowhere.yaml:: there is no such file'],
    ['.', '.:: this is a folder, not a file'],
    ['latin.yaml', 'latin.yaml:: this is no text in UTF-8'],
    ['good.json/x', 'good.json/x:: the file cannot be read: ENOTDIR'],
    ['list.yaml', 'list.yaml:1:1 `[list]` is no object'],
    ['empty.yaml', 'empty.yaml:1:1 `null` is no object'],
  ])('%s cannot be read, and it says why', async (path, said) => {
    const [complaint] = await complaintsOf(path);
    expect(complaint).toContain(said);
  });

  test('that is no YAML is complained about where it stops being some', async () => {
    const [complaint] = await complaintsOf('broken.yaml');
    expect(complaint).toMatch(/^broken\.yaml:\d+:\d+ /);
  });

  test('throws on what is no matter of the file', async () => {
    await expect(readPolicyFile('good.json\0', cwd)).rejects.toThrow(CommandError);
  });
});

describe('a document', () => {
  test('that multiplies itself by aliases is refused', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const lines = names.map((name, index) => {
      const before = index === 0 ? 'x' : `*${names[index - 1]}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
    });
    const folder = aFolder({ 'bomb.yaml': lines.join('\n') });
    await expect(readPolicyFile('bomb.yaml', folder)).rejects.toThrow(/alias/);
  });

  test('is alone in its file', async () => {
    const folder = aFolder({ 'two.yaml': 'id: x\n---\nid: y\n' });
    await expect(readPolicyFile('two.yaml', folder)).rejects.toMatchObject({
      complaints: [
        {
          message: 'a second document begins here',
          place: { file: 'two.yaml', line: 2, column: 1 },
          hint: 'A file holds one document: put what comes after `---` into a file of its own.',
        },
      ],
    });
  });

  test('may use an anchor here and there', () => {
    const { value } = readSource('one: &it { a: 1 }\ntwo: *it\n', 'a.yaml');
    expect(value).toEqual({ one: { a: 1 }, two: { a: 1 } });
  });

  test('names the place of a part, or of the nearest around it', () => {
    const { placeOf } = readSource('a:\n  - b: 1\n    c: 2\n', 'a.yaml');
    expect(placeOf(['a', 0, 'c'])).toEqual({ file: 'a.yaml', line: 3, column: 5 });
    expect(placeOf(['a', 0])).toEqual({ file: 'a.yaml', line: 2, column: 5 });
    expect(placeOf(['a', 0, 'd', 'e'])).toEqual({ file: 'a.yaml', line: 2, column: 5 });
    expect(placeOf(['z'])).toEqual({ file: 'a.yaml', line: 1, column: 1 });
  });
});

test('prices are not blamed for what is no matter of theirs', () => {
  const source = readSource('currency: KRW', 'prices.yaml');
  const claim = parseClaim({ order: {}, item: { category: 'x' } });
  expect(() => quoteFrom(source, claim, defaultPolicy, 'no instant')).toThrow(TypeError);
});
