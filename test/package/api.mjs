// Writes down what each door of the built package shows, one report a door, so that a change of it is seen in review.
// With `--check` nothing is written: the reports have to be those that would be.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { freshBuild } from './freshBuild.mjs';

const root = resolve(import.meta.dirname, '../..');
const configuration = join(root, 'api-extractor.json');
const manifest = join(root, 'package.json');
const kept = join(root, 'docs/api-report');

freshBuild();
// In a fresh clone it is there only now.
const { Extractor, ExtractorConfig } = await import('@microsoft/api-extractor');
const made = mkdtempSync(join(tmpdir(), 'returns-policy-api-'));

/** The doors that have types, by the name of what they are built to. */
function doors() {
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8'));
  return Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [basename(entry.import.types, '.d.ts')],
  );
}

/** The report of a door, and the names of the types that it uses and does not export. */
function reportOf(door) {
  const config = ExtractorConfig.loadFile(configuration);
  config.mainEntryPointFilePath = config.mainEntryPointFilePath.replace('index.d.ts', `${door}.d.ts`);
  Object.assign(config.apiReport, {
    reportFileName: door,
    reportFolder: made,
    reportTempFolder: join(made, 'raw'),
    // What the other doors use is exported by the main one, and reported there.
    includeForgottenExports: door === 'index',
  });
  const used = [];
  const complaints = [];
  const prepared = ExtractorConfig.prepare({
    configObject: config,
    configObjectFullPath: configuration,
    packageJsonFullPath: manifest,
  });
  Extractor.invoke(prepared, {
    localBuild: true,
    messageCallback(message) {
      message.handled = true;
      if (message.messageId === 'ae-forgotten-export') used.push(/"(\w+)"/.exec(message.text)?.[1] ?? '?');
      else if (message.logLevel === 'error') complaints.push(message.formatMessageWithLocation(root));
    },
  });
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  const text = readFileSync(join(made, `${door}.api.md`), 'utf8');
  // Whether something has a sentence of documentation is nothing that a program relies on.
  const bare = text.replace(/^ *\/\/ (?:@public|\(undocumented\)|@public \(undocumented\))\n/gm, '');
  return { door, used, text: bare };
}

/** What a door uses and no door exports has no name that a shop could write. */
function nameless(reports) {
  const main = reports.find(({ door }) => door === 'index')?.text ?? '';
  const exported = new Set(
    [...main.matchAll(/^export (?:class|const|function|interface|type) (\w+)/gm)].map(([, name]) => name),
  );
  return reports.flatMap(({ door, used }) =>
    door === 'index' ? [] : used.filter((name) => !exported.has(name)).map((name) => `${name}, of ${door}`),
  );
}

try {
  const reports = doors().map(reportOf);
  rmSync(made, { recursive: true });
  const lost = nameless(reports);
  if (lost.length > 0) throw new Error(`export from src/index.ts: ${lost.join('; ')}`);

  const isCheck = process.argv.includes('--check');
  const folder = isCheck ? made : kept;
  // A door that is gone leaves no report.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { door, text } of reports) writeFileSync(join(folder, `${door}.api.md`), text);
  if (isCheck) {
    const compared = spawnSync(
      'git',
      ['diff', '--no-index', '--no-color', '--unified=0', '--ignore-cr-at-eol', kept, made],
      {
        encoding: 'utf8',
      },
    );
    if (compared.status !== 0) {
      console.error(compared.stdout || compared.stderr);
      throw new Error(
        'the door is not as docs/api-report says: `npm run api` writes it anew, a changeset says why',
      );
    }
  }
  const lines = reports.map(({ door, text }) => `${door}: ${text.split('\n').length - 1} lines`);
  console.log(`${isCheck ? 'as reported' : 'written'}: ${lines.join(', ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(made, { recursive: true, force: true });
}
