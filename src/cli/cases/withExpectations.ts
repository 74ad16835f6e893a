import { isNode, type Node, parseDocument } from 'yaml';
import type { Mismatch } from './Mismatch';
import { showPart } from './showPart';

/** A case file with expectations put right. */
export interface Updated {
  readonly text: string;
  readonly count: number;
  /** What cannot be put right in the text, as it stands for several places at once. */
  readonly left: readonly Mismatch[];
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Puts what comes out in the place of what was expected; every other letter of the file stays as it is. */
export function withExpectations(text: string, file: string, mismatches: readonly Mismatch[]): Updated {
  const document = parseDocument(text, { schema: 'core' });
  const isJson = file.endsWith('.json');
  const left: Mismatch[] = [];
  const edits = mismatches.flatMap((mismatch): readonly Edit[] => {
    const node = document.getIn(mismatch.path, true);
    if (isNode(node) && node.range) return [editOf(node, mismatch.replacement, text, isJson)];
    left.push(mismatch);
    return [];
  });
  const last = [...edits].sort((one, other) => other.from - one.from);
  const changed = last.reduce(
    (whole, edit) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to),
    text,
  );
  return { text: changed, count: edits.length, left };
}

function editOf({ range }: Node, value: unknown, text: string, isJson: boolean): Edit {
  const [from, end] = range as readonly [number, number, number];
  const old = text.slice(from, end).trimEnd();
  const written = isJson || old.startsWith('"') ? JSON.stringify(value) : writtenInYaml(value, old);
  // Where nothing stood after the colon, the value needs its space.
  return { from, to: from + old.length, text: old === '' ? ` ${written}` : written };
}

/** What YAML reads as the text it is, wherever it stands. */
const PLAIN = /^(?:(?!(?:null|true|false)$)[A-Za-z][\w./-]*|\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}[\d:.+Z-]*)$/i;

function writtenInYaml(value: unknown, old: string): string {
  if (typeof value === 'string' && old.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'object') return showPart(value);
  return typeof value !== 'string' || PLAIN.test(value) ? String(value) : JSON.stringify(value);
}
