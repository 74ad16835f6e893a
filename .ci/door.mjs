// A door that changes says so: where a report of docs/api-report, or what package.json promises of the package, is not what
// it was, there has to be a changeset since then. `--since REF` says since when; otherwise it is the branch that a pull
// request goes to, or the commit before.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const REPORTS = 'docs/api-report';
const PROMISES = [
  'type',
  'exports',
  'bin',
  'main',
  'module',
  'types',
  'engines',
  'dependencies',
  'peerDependencies',
];
const MOST_LINES = 40;

const git = (...args) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const linesOf = (text) => text.split('\n').filter((line) => line !== '');

function baseCommit() {
  const { values } = parseArgs({ options: { since: { type: 'string' } } });
  const target = process.env.GITHUB_BASE_REF;
  const since = values.since ?? (target ? `origin/${target}` : 'HEAD~1');
  return git('merge-base', since, 'HEAD').trim();
}

/** The lines of the reports that went and came, each below the name of its report. */
function changedLines(base) {
  const difference = git('diff', '--no-color', '--no-ext-diff', '--unified=0', base, 'HEAD', '--', REPORTS);
  return linesOf(difference)
    .filter((line) => /^(?:[+-](?!-- |\+\+ )|diff )/.test(line))
    .map((line) => line.replace(/^diff --git .* b\//, ''));
}

function changedPromises(base) {
  const [before, after] = [base, 'HEAD'].map((commit) => JSON.parse(git('show', `${commit}:package.json`)));
  return PROMISES.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).map(
    (key) => `package.json: ${key}`,
  );
}

/** The changesets since then that ask for a version: an empty one does not count. */
function changesets(base) {
  const { name } = JSON.parse(git('show', 'HEAD:package.json'));
  const asks = new RegExp(`^---\\n(?:.*\\n)*?["']?${name}["']?: *(?:major|minor|patch)\\n(?:.*\\n)*?---\\n`);
  const paths = linesOf(
    git('diff', '--name-only', '--diff-filter=AMR', base, 'HEAD', '--', '.changeset/*.md'),
  );
  return paths.filter((path) => path !== '.changeset/README.md' && asks.test(git('show', `HEAD:${path}`)));
}

const base = baseCommit();
const since = `since ${base.slice(0, 9)}`;
// Where there were no reports yet, there is nothing that could have changed.
const isReported = git('ls-tree', base, '--', `${REPORTS}/`) !== '';
const changes = isReported ? [...changedLines(base), ...changedPromises(base)] : [];
const told = changesets(base);

if (changes.length === 0) {
  console.log(`the door is as it was ${since}`);
} else if (told.length > 0) {
  console.log(`the door has changed ${since}; ${told.join(', ')} says so`);
} else {
  const more = changes.length - MOST_LINES;
  console.error(`the door has changed ${since}, and no changeset says so: \`npm run changeset\` writes one`);
  for (const line of changes.slice(0, MOST_LINES)) console.error(`  ${line}`);
  if (more > 0) console.error(`  and ${more} lines more`);
  process.exitCode = 1;
}
