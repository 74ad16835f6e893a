// Packs the build as npm would, installs it into an empty project, and asks the command there as a stranger would.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'returns-policy-command-'));
const modules = join(home, 'node_modules');
const installed = join(modules, 'returns-policy');
const AS_OF = ['--as-of', '2026-03-02T19:00:00+09:00'];
const LINES = 20_000;
const CLAIM = JSON.stringify({
  order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes', contents: ['care_card', 'tag'] },
  request: {
    at: '2026-03-02T18:30:00+09:00',
    channel: 'email',
    reason: 'wrong_item',
    resolution: 'exchange',
    attachments: [{ kind: 'model_number', text: 'KX-20' }],
  },
});

/** Runs a program to its end; `feed` writes its input, `take` gets what it writes. */
function run(program, args, { feed = () => {}, take = () => false, env = {} } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: home, env: { ...process.env, ...env } });
    const heard = { output: '', errors: '' };
    child.on('error', fail);
    child.stdin.on('error', () => {});
    child.stdout.on('data', (piece) => {
      if (!take(piece, child)) heard.output += piece;
    });
    child.stderr.on('data', (piece) => {
      heard.errors += piece;
    });
    child.on('close', (code) => done({ ...heard, code }));
    Promise.resolve(feed(child.stdin)).then(() => child.stdin.end(), fail);
  });
}

const npx = (args, options) => run('npx', ['--no-install', 'returns-policy', ...args], options);
const command = (args, options) => run(process.execPath, [join(installed, 'dist/cli.js'), ...args], options);

async function expectAnswer(args, { code = 0, output = /./, errors = /^$/, ...options } = {}) {
  const answer = await npx(args, { ...options, env: { npm_config_loglevel: 'silent' } });
  const isGood = answer.code === code && output.test(answer.output) && errors.test(answer.errors);
  if (!isGood) throw new Error(`returns-policy ${args.join(' ')}: ${JSON.stringify(answer, null, 2)}`);
}

async function feedLines(input, count) {
  for (let index = 0; index < count; index += 1) {
    if (!input.write(`${CLAIM}\n`)) await new Promise((drained) => input.once('drain', drained));
  }
}

/** How much memory a stream of so many claims takes at its peak, in MiB, and how long it takes. */
async function peakOf(count, { slowly = false } = {}) {
  const kept = join(home, 'peak.txt');
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(join(home, 'peak.mjs')).href}`, PEAK: kept };
  let lines = 0;
  const take = (piece, { stdout }) => {
    for (const byte of piece) if (byte === 10) lines += 1;
    if (slowly) {
      stdout.pause();
      setTimeout(() => stdout.resume(), 5);
    }
    return true;
  };
  const start = performance.now();
  const feed = (input) => feedLines(input, count);
  const { code, errors } = await command(['check', '-', '--ndjson', ...AS_OF], { feed, take, env });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0 || lines !== count)
    throw new Error(`of ${count} lines came ${lines}, code ${code}: ${errors}`);
  return { peak: Number(readFileSync(kept, 'utf8')) / 1024, seconds };
}

function install() {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  mkdirSync(join(modules, '.bin'), { recursive: true });
  mkdirSync(installed);
  execFileSync('tar', ['-xzf', packed.filename, '-C', installed, '--strip-components=1'], { cwd: home });
  for (const name of ['luxon', 'zod', 'yaml'])
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  // As npm does with what `bin` names.
  const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const program = join(installed, bin['returns-policy']);
  chmodSync(program, 0o755);
  symlinkSync(program, join(modules, '.bin/returns-policy'));
  writeFileSync(join(home, 'package.json'), '{ "name": "a-shop", "private": true }');
  writeFileSync(join(home, 'claim.json'), CLAIM);
  writeFileSync(
    join(home, 'peak.mjs'),
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));`,
  );
}

try {
  install();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await expectAnswer(['--version'], { output: new RegExp(`^${version.replaceAll('.', '\\.')}\n$`) });
  await expectAnswer(['--help'], { output: /Commands:/ });
  await expectAnswer([], { code: 2, output: /^$/, errors: /which command\?/ });
  await expectAnswer(['init', 'shop'], { output: /wrote shop\/shop\.policy\.yaml/ });
  await expectAnswer(['init', 'shop'], { code: 2, output: /^$/, errors: /there is such a file already/ });
  await expectAnswer(['test', 'shop/shop.cases.yaml', '--coverage'], { output: /7 passed[\s\S]*100 %/ });
  await expectAnswer(['check', 'claim.json', ...AS_OF], { output: /… pending/ });
  await expectAnswer(['check', 'claim.json', ...AS_OF, '--json'], { output: /"decision": "pending"/ });
  await expectAnswer(['check', 'claim.json', ...AS_OF, '--explain', 'ko'], { output: /고객/ });
  await expectAnswer(['check', 'claim.json', ...AS_OF, '--timeline', 'claim.svg'], { output: /pending/ });
  if (!readFileSync(join(home, 'claim.svg'), 'utf8').startsWith('<svg ')) throw new Error('no timeline');
  await expectAnswer(['check', 'claim.json', ...AS_OF, '--fail-on', 'pending'], { code: 1 });
  await expectAnswer(['check', 'nowhere.json', ...AS_OF], { code: 3, output: /^$/, errors: /no such file/ });
  await expectAnswer(['check', '-', '--ndjson', ...AS_OF], {
    feed: (input) => input.write(`${CLAIM}\n{}\n`),
    code: 3,
    output: /"decision":"pending"[\s\S]*"line":2,"error"/,
    errors: /1 judged, 1 not read/,
  });
  await expectAnswer(['describe', 'builtin', '--locale', 'ko'], { output: /^# / });
  await expectAnswer(['describe', 'shop/shop.policy.yaml'], { output: /\[exclusion\.gift_cards\]/ });
  await expectAnswer(['lint', 'shop/shop.policy.yaml'], { output: /0 errors/ });
  await expectAnswer(['diff', 'shop/shop.policy.yaml', 'shop/shop.policy.yaml'], { output: /my-shop/ });
  for (const name of ['claim', 'policy', 'evaluation', 'cases']) {
    await expectAnswer(['schema', name], { output: /"\$schema": "https:\/\/json-schema\.org/ });
  }

  // Whoever reads no further than the first line ends it, without a word.
  const head = await command(['check', '-', '--ndjson', ...AS_OF], {
    feed: (input) => feedLines(input, 100).catch(() => {}),
    take: (_piece, { stdout }) => stdout.destroy() !== undefined,
  });
  if (head.code !== 0 || head.errors !== '') throw new Error(`after head: ${JSON.stringify(head)}`);

  const few = await peakOf(100);
  const many = await peakOf(LINES);
  const slow = await peakOf(LINES, { slowly: true });
  const told = [few, many, slow].map(
    ({ peak, seconds }) => `${peak.toFixed(0)} MiB in ${seconds.toFixed(1)} s`,
  );
  console.log(`100 lines: ${told[0]}; ${LINES}: ${told[1]}, to a slow reader ${told[2]}`);
  for (const { peak } of [many, slow]) {
    if (peak > few.peak + 100) throw new Error(`${LINES} lines take ${peak} MiB, 100 take ${few.peak}`);
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
