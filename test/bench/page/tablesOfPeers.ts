import type { PeersReport } from './PeersReport';
export function tablesOfPeers(_report: PeersReport): Record<string, string[]> {
  return {};
}
