import { resolve } from 'node:path';
import ts from 'typescript';

/** What the compiler, as strict as for the sources, says about snippets; the keys name them. */
export function typeErrors(snippets: ReadonlyMap<string, string>): readonly string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const texts = new Map(
    [...snippets].map(([name, text], index) => [resolve(`snippet-${index}.ts`), { name, text }]),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => texts.has(resolve(path)) || fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const snippet = texts.get(resolve(path));
    if (snippet === undefined) return getSourceFile(path, ...rest);
    // A snippet without an import is a module all the same: its names are its own.
    return ts.createSourceFile(path, `${snippet.text}\nexport {};\n`, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts].flatMap(([path, { name }]) => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ start = 0, messageText }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${name}, line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}
