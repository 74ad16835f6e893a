import { describe, expect, test } from 'vitest';
import { runSnippet } from '../support/runSnippet';
import { typeErrors } from './typeErrors';

describe('what runs the snippets', () => {
  test('holds every answer, also over several lines and behind await', async () => {
    const snippet = [
      "import { defaultPolicy } from 'returns-policy';",
      'const sum: number = 1 + 1;',
      'sum;',
      '// => 2',
      '[defaultPolicy.id, await Promise.resolve(sum)];',
      '// => [',
      "//   'builtin',",
      '//   2,',
      '// ]',
      'sum + 1',
      '// => 3',
    ];
    expect(await runSnippet(snippet.join('\n'))).toBe(3);
  });

  test('fails for a wrong answer, and says on which line', async () => {
    const snippet = "import { defaultPolicy } from 'returns-policy';\n\ndefaultPolicy.id\n// => 'mine'\n";
    await expect(runSnippet(snippet)).rejects.toThrow("line 4: expected 'builtin' to deeply equal 'mine'");
  });

  test('fails for a wrong answer that another follows', async () => {
    await expect(runSnippet('1\n// => 2\n2\n// => 2\n')).rejects.toThrow('line 2');
  });

  test('fails for a snippet that throws', async () => {
    await expect(runSnippet("throw new Error('no')")).rejects.toThrow('no');
    await expect(runSnippet('await Promise.reject(new Error("later"))')).rejects.toThrow('later');
  });

  test.each(['const sum = 2;\n// => 2', 'const sum = 2; // => 2', '2\n\n// => 2', '// => 2'])(
    'fails for an answer that stands behind no expression: %j',
    async (snippet) => {
      await expect(runSnippet(snippet)).rejects.toThrow('an answer stands on the line after an expression');
    },
  );

  test('lets a snippet import what it names, and nothing else', async () => {
    await expect(runSnippet("import { readFileSync } from 'node:fs';\nreadFileSync")).rejects.toThrow(
      '`node:fs`',
    );
  });

  test('has the compiler find a call that would not compile', () => {
    const snippet = "import { parseClaim } from 'returns-policy';\nparseClaim({}).ordr;";
    expect(typeErrors(new Map([['a snippet', snippet]]))[0]).toMatch(
      /^a snippet, line 2: Property 'ordr' does not/,
    );
  });
});
