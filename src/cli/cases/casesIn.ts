import {
  InvalidPolicyError,
  InvalidPricesError,
  type Policy,
  type Prices,
  parsePolicy,
  quoteCosts,
} from '../../index';
import { NO_CURRENCY } from '../NO_CURRENCY';
import type { Path } from '../readSource';
import { showPath } from '../showPath';
import { attempt } from './attempt';
import type { Case } from './Case';
import type { CaseInput, OtherReading } from './CaseFileInput';
import type { CaseSetting } from './CaseSetting';
import { checkExpectation } from './checkExpectation';
import { claimIn } from './claimIn';
import type { ClaimLayer } from './claimLayers';
import { readMoment } from './readMoment';
import { withDefaults } from './withDefaults';
import { withPartsChanged } from './withPartsChanged';

/** A case and its other readings; what is wrong with them is said, and left out. */
export function casesIn(
  input: CaseInput,
  layers: readonly ClaimLayer[] | undefined,
  path: Path,
  setting: CaseSetting,
): readonly Case[] {
  const { policy, common, timeZone } = setting;
  const asOf = asOfIn(input, path, setting);
  const claim = layers && claimIn(layers, path, setting);
  checkExpectation(input.expect, policy, [...path, 'expect'], setting);
  const readings = (input.debatable?.others ?? []).map((other, index) => {
    const at = [...path, 'debatable', 'others', index];
    const changed = changedPolicy(other, [...at, 'change'], setting);
    if (changed !== undefined) checkExpectation(other.expect, changed, [...at, 'expect'], setting);
    return { other, changed, expectPath: [...at, 'expect'] };
  });
  if (asOf === undefined || claim === undefined) return [];
  const given = withDefaults(common.prices, input.prices) as Partial<Prices> | undefined;
  const pricesUnder = ({ currency = NO_CURRENCY }: Policy): Prices | undefined =>
    given && { currency, ...given };
  const { name, expect, otherwise } = input;
  const plain: Case = {
    name,
    path,
    claim,
    asOf,
    prices: pricesUnder(policy),
    policy,
    timeZone,
    expect,
    expectPath: [...path, 'expect'],
    otherwise,
    isOtherReading: false,
  };
  const others = readings.flatMap(({ other, changed, expectPath }): readonly Case[] => {
    if (changed === undefined) return [];
    return [
      {
        ...plain,
        name: `${name} (read otherwise: ${other.reading})`,
        prices: pricesUnder(changed),
        policy: changed,
        expect: other.expect,
        expectPath,
        otherwise: undefined,
        isOtherReading: true,
      },
    ];
  });
  return [plain, ...others].filter((one) => checkPrices(one, setting));
}

function asOfIn(input: CaseInput, path: Path, { common, timeZone, say }: CaseSetting): number | undefined {
  const text = input.asOf ?? common.asOf;
  if (text === undefined) {
    say(path, {
      message: '`asOf` is missing',
      hint: 'Say when the question is asked: `asOf: 2026-03-02 19:00`, here or once for the file.',
    });
    return undefined;
  }
  const moment = readMoment(text, timeZone);
  if ('at' in moment) return moment.at;
  const place = input.asOf === undefined ? ['asOf'] : [...path, 'asOf'];
  say(place, { message: `asOf: ${moment.problem}`, hint: moment.hint });
  return undefined;
}

function changedPolicy(
  { change }: OtherReading,
  path: Path,
  { policy, say }: CaseSetting,
): Policy | undefined {
  const hint = 'Each `at` is a JSON Pointer to a part of the policy; `to` is what is put there.';
  const set = withPartsChanged(policy, change);
  if ('missing' in set) {
    say(path, { message: `\`${set.missing}\` is no place in the policy`, hint });
    return undefined;
  }
  const read = attempt(() => parsePolicy(set.changed), InvalidPolicyError);
  if ('made' in read) return read.made;
  for (const issue of read.issues) {
    say(path, { message: `the policy so changed: ${showPath(issue.path)}: ${issue.message}`, hint });
  }
  return undefined;
}

function checkPrices({ claim, policy, prices, asOf, path }: Case, { say }: CaseSetting): boolean {
  if (prices === undefined) return true;
  const quoted = attempt(() => quoteCosts(claim, policy, prices, asOf), InvalidPricesError);
  if ('made' in quoted) return true;
  for (const issue of quoted.issues) {
    const message = `${showPath(['prices', ...issue.path])}: ${issue.message}`;
    say([...path, 'prices', ...issue.path], { message, hint: 'Amounts are in minor units, such as cents.' });
  }
  return false;
}
