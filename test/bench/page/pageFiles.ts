import { readFileSync, writeFileSync } from 'node:fs';
import { fillPage } from './fillPage';
import type { GrowthReport } from './GrowthReport';
import { growthCharts } from './growthCharts';
import type { PeersReport } from './PeersReport';
import { tablesOfGrowth } from './tablesOfGrowth';
import { tablesOfPeers } from './tablesOfPeers';

const PAGE = 'docs/benchmarks.md';

/** Every file that follows from what was measured, by its path, as it has to be. */
export function pageFiles(): Record<string, string> {
  const peers = JSON.parse(readFileSync('docs/benchmarks/peers.json', 'utf8')) as PeersReport;
  const growth = JSON.parse(readFileSync('docs/benchmarks/growth.json', 'utf8')) as GrowthReport;
  const tables = { ...tablesOfPeers(peers), ...tablesOfGrowth(growth) };
  const charts = Object.entries(growthCharts(growth)).map(([name, svg]) => [`docs/benchmarks/${name}`, svg]);
  return { [PAGE]: fillPage(readFileSync(PAGE, 'utf8'), tables), ...Object.fromEntries(charts) };
}

/** Brings docs/benchmarks.md and its drawings up to what was measured. */
export function writePage(): void {
  for (const [path, text] of Object.entries(pageFiles())) writeFileSync(path, text);
}
