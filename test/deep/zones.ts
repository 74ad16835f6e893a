import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { clockChangesOf } from '../time/clockChangesOf';
import { compareAround, type Difference } from '../time/compareAround';

/** Deadlines around every clock change of every zone that the runtime knows, held against Temporal. */
const { values } = parseArgs({
  options: { zone: { type: 'string' }, every: { type: 'string', default: '1' } },
});
const FROM = Date.UTC(1970, 0);
const TO = Date.UTC(2038, 0);
/** Where the clocks of a zone never change: a New Year and the end of a February. */
const UNREMARKABLE = [Date.UTC(1999, 11, 31, 15), Date.UTC(2028, 1, 29, 2, 30)];

const start = performance.now();
const fixed = Array.from(
  { length: 27 },
  (_, index) => `Etc/GMT${index < 15 ? '-' : '+'}${index < 15 ? index : index - 14}`,
);
const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...fixed])];
const changing = new Set<string>();
const differences: Difference[] = [];
let changes = 0;
let comparisons = 0;
for (const zone of zones.filter((name) => values.zone === undefined || name.includes(values.zone))) {
  // Of every so many changes one, and not of every zone the same.
  const own = clockChangesOf(zone, FROM, TO).filter(
    (_, index, all) => (all.length - index + zone.length) % Number(values.every) === 0,
  );
  changes += own.length;
  if (own.length > 0) changing.add(zone);
  for (const change of own.length > 0 ? own : UNREMARKABLE) {
    const compared = compareAround(zone, change);
    comparisons += compared.count;
    differences.push(...compared.differences);
  }
}

const native = (globalThis as { readonly Temporal?: unknown }).Temporal;
const said = {
  node: process.versions.node,
  tz: process.versions['tz'],
  icu: process.versions['icu'],
  temporal: native === Temporal ? 'the runtime’s own' : 'temporal-polyfill',
  zones: zones.length,
  zonesWithChanges: changing.size,
  changes,
  comparisons,
  differences: differences.length,
  seconds: Math.round((performance.now() - start) / 1000),
};
console.log(JSON.stringify(said));
for (const difference of differences.slice(0, 20)) console.log(JSON.stringify(difference));
if (differences.length > 0 || (values.zone === undefined && comparisons < 200_000)) process.exitCode = 1;
