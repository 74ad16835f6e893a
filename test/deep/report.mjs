import { existsSync, readFileSync } from 'node:fs';

/** The lines of a report, oldest first. */
export function readReport(path) {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The lines that are about a property; the others say that a file has been gone through, and in how many seconds. */
export function sittingsIn(lines) {
  return lines.filter(({ test }) => test !== undefined);
}

/** Whether a file has been gone through to its end, and each of its properties so often. */
export function isDone(file, lines, runs) {
  const own = lines.filter((line) => line.file === file);
  const laws = propertiesIn(own).filter(({ isMeant }) => !isMeant);
  return own.some(({ walked }) => walked !== undefined) && laws.every((law) => law.runs >= aim(law, runs));
}

/** How often a property is to be run in all; one that is heavy no more often than it asks for. */
function aim({ asked, isHeavy }, runs) {
  return isHeavy ? asked : runs;
}

/** For each property, all its sittings together. */
export function propertiesIn(lines) {
  const properties = new Map();
  for (const { file, test, place, asked, isHeavy, runs, seconds, seed, ended, outcome } of sittingsIn(
    lines,
  )) {
    const key = `${file} > ${test} [${place}]`;
    const one = properties.get(key) ?? { file, test, place, runs: 0, seconds: 0, seeds: [] };
    properties.set(key, {
      ...one,
      asked,
      isHeavy,
      runs: one.runs + runs,
      seconds: one.seconds + seconds,
      seeds: [...one.seeds, seed],
      isRed: ended === 'failure' && outcome !== 'pass',
      // A test that is green has its property fail on purpose.
      isMeant: ended === 'failure' && outcome === 'pass',
    });
  }
  return [...properties.values()];
}

/** How far all of it has come, and which have not come to the number asked for. */
export function summaryOf(lines, runs) {
  const all = propertiesIn(lines);
  const meant = all.filter(({ isMeant }) => isMeant);
  const laws = all.filter(({ isMeant, isHeavy }) => !isMeant && !isHeavy);
  const heavy = all.filter(({ isMeant, isHeavy }) => !isMeant && isHeavy);
  const reached = laws.filter((one) => one.runs >= runs);
  const short = laws.filter((one) => one.runs < runs).sort((one, other) => one.runs - other.runs);
  const total = laws.reduce((sum, one) => sum + one.runs, 0);
  const seconds = Math.round(laws.reduce((sum, one) => sum + one.seconds, 0));
  const red = all.filter(({ isRed }) => isRed);
  return [
    ...short.map(({ file, test, place, runs: done, seconds: spent, asked }) => {
      const rate = spent > 0 ? (done / spent).toPrecision(3) : '-';
      return `${String(done).padStart(8)} (${rate}/s, asks for ${asked}) ${file}: ${test} [${place}]`;
    }),
    `${laws.length} properties in ${new Set(laws.map(({ file }) => file)).size} files, ${total} runs in ${seconds} s`,
    `${reached.length} have come to ${runs} runs, ${short.length} not yet`,
    `${heavy.length} more are as heavy as not to be run more often than the suite does`,
    `${meant.length} more fail on purpose`,
    `red: ${red.length}`,
    ...red.map(({ file, test, seeds }) => `  ${file}: ${test}, seeds ${seeds.join(', ')}`),
  ].join('\n');
}
