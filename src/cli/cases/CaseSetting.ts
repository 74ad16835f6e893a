import type { Policy } from '../../index';
import type { Path, SourceDocument } from '../readSource';
import type { CommonInput } from './CaseFileInput';

/** Notes what is wrong with the part at a path, and what to do about it. */
export type Say = (path: Path, complaint: { readonly message: string; readonly hint: string }) => void;

/** What every case of a file is read with. */
export interface CaseSetting {
  readonly source: SourceDocument;
  readonly common: CommonInput;
  readonly policy: Policy;
  readonly timeZone: string;
  readonly say: Say;
}
