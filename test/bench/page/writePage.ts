import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fillPage } from './fillPage';
import type { PeersReport } from './PeersReport';
import { tablesOfPeers } from './tablesOfPeers';

const PAGE = 'docs/benchmarks.md';

export const reportFiles = {
  peers: 'docs/benchmarks/peers.json',
  growth: 'docs/benchmarks/growth.json',
} as const;

export function tables(): Record<string, string[]> {
  return { ...tablesOfPeers(JSON.parse(readFileSync(reportFiles.peers, 'utf8')) as PeersReport) };
}

/** Brings the tables of docs/benchmarks.md up to what was measured. */
export function writePage(): void {
  if (!existsSync(PAGE)) return;
  writeFileSync(PAGE, fillPage(readFileSync(PAGE, 'utf8'), tables()));
}
