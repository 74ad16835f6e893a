import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Policy } from '../../index';
import { type Complaint, type Place, unreadable } from '../CommandError';
import { BUILTIN, readPolicyFile } from '../readPolicyFile';
import { readSource, type SourceDocument } from '../readSource';
import { readText } from '../readText';
import { showPlace } from '../showComplaints';
import { attemptRead } from './attempt';
import type { CaseFile } from './Case';
import type { CaseInput, CommonInput } from './CaseFileInput';
import type { Say } from './CaseSetting';
import { caseFileSchema } from './caseFileSchema';
import { casesIn } from './casesIn';
import { claimLayers } from './claimLayers';
import { isZone } from './offsetAt';
import { problemsIn } from './problemsIn';

type FileInput = (CommonInput & { readonly cases: readonly CaseInput[] }) | readonly CaseInput[];

/** Reads a case file and its policy. @throws {CommandError} with everything that is wrong in both, each at its line */
export async function readCaseFile(file: string, cwd: string): Promise<CaseFile> {
  const source = readSource(await readText(file, cwd), file);
  const complaints = new Map<string, Complaint & { readonly place: Place }>();
  const aboutPolicy: Complaint[] = [];
  const say: Say = (path, { message, hint }) => {
    const complaint = { message, hint, place: source.placeOf(path) };
    // What is wrong in what the file says for all cases would be said for each of them.
    complaints.set(JSON.stringify(complaint), complaint);
  };
  for (const { path, message, hint } of problemsIn(source.value, caseFileSchema))
    say(path, { message, hint });
  const isForm = complaints.size === 0;
  const input = source.value as FileInput;
  const isBare = Array.isArray(input);
  const common: CommonInput = !isForm || isBare ? {} : (input as CommonInput);
  const policyFile = isForm ? policyFileOf(common, source, cwd, say) : undefined;
  const policy = policyFile === undefined ? undefined : await policyIn(policyFile, cwd, aboutPolicy);
  if (policy !== undefined && policyFile !== undefined) {
    const timeZone = common.timeZone ?? policy.timeZone;
    if (isZone(timeZone)) {
      const inputs = isBare ? input : (input as { readonly cases: readonly CaseInput[] }).cases;
      const path = isBare ? [] : ['cases'];
      const layers = claimLayers(inputs, path, common, say);
      const setting = { source, common, policy, timeZone, say };
      const cases = inputs.flatMap((one, index) => casesIn(one, layers[index], [...path, index], setting));
      if (complaints.size === 0) return { file, source, policy, policyFile, timeZone, cases };
    } else {
      const message = `\`${timeZone}\` is no time zone that is known here`;
      say(['timeZone'], { message, hint: 'Write one such as Europe/Berlin.' });
    }
  }
  // As one reads the file, whatever was looked at first.
  const inOrder = [...complaints.values()].sort(({ place: one }, { place: other }) =>
    BY_NUMBER.compare(showPlace(one), showPlace(other)),
  );
  throw unreadable(...inOrder, ...aboutPolicy);
}

const BY_NUMBER = new Intl.Collator('en', { numeric: true });

/** A path from where the command was started. */
function policyFileOf({ policy }: CommonInput, { file }: SourceDocument, cwd: string, say: Say) {
  if (policy === BUILTIN) return BUILTIN;
  if (policy !== undefined) return join(dirname(file), policy);
  const stem = file.replace(/(\.cases)?\.\w+$/, '');
  const beside = ['json', 'yaml', 'yml'].map((ending) => `${stem}.policy.${ending}`);
  const found = beside.find((path) => existsSync(resolve(cwd, path)));
  if (found !== undefined) return found;
  say([], {
    message: 'no policy is named, and there is none beside the file',
    hint: `Write \`policy: builtin\`, or the path of one seen from this file; or put it into ${beside[0]}`,
  });
  return undefined;
}

async function policyIn(path: string, cwd: string, complaints: Complaint[]): Promise<Policy | undefined> {
  const read = await attemptRead(readPolicyFile(path, cwd));
  if ('made' in read) return read.made.policy;
  complaints.push(...read.complaints);
  return undefined;
}
