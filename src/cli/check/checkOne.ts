import { evaluateClaim } from '../../index';
import { renderTimeline } from '../../timeline/renderTimeline';
import type { World } from '../Command';
import { exitCodes } from '../exitCodes';
import { paintFor } from '../paintFor';
import { readDocument } from '../readDocument';
import { readPolicyFile } from '../readPolicyFile';
import { showComplaints } from '../showComplaints';
import { layoutFor } from '../terminal/layoutFor';
import { writeText } from '../writeText';
import type { Checked } from './Checked';
import type { OneClaim } from './CheckOptions';
import { quoteFrom } from './quoteFrom';
import { readClaim } from './readClaim';
import { showAsJson } from './showAsJson';
import { showExplanation } from './showExplanation';
import { showReport } from './showReport';
import { unreadParts } from './unreadParts';

/** Judges one claim, and says so in the way that was asked for. */
export async function checkOne(options: OneClaim, world: World): Promise<number> {
  const { policy } = await readPolicyFile(options.policy, world.cwd);
  const source = await readDocument(options.claim, world);
  const claim = readClaim(source);
  const prices = options.prices === null ? null : await readDocument(options.prices, world);
  const checked: Checked = {
    file: source.file,
    policy,
    evaluation: evaluateClaim(claim, policy, options.asOf),
    quote: prices === null ? null : quoteFrom(prices, claim, policy, options.asOf),
  };
  const warnings = unreadParts(claim, policy).map((part) => ({ ...part, place: source.placeOf(part.path) }));
  await world.warn(showComplaints(warnings, paintFor(world, 'errors'), 'warning'));
  await world.write(show(checked, options, world));
  if (options.timeline !== null) {
    const picture = renderTimeline(claim, policy, options.asOf, { locale: options.explain ?? 'en' });
    await writeText(options.timeline, `${picture}\n`, world.cwd, 'timeline');
  }
  return options.failOn.has(checked.evaluation.decision) ? exitCodes.failed : exitCodes.passed;
}

function show(checked: Checked, { isJson, explain }: OneClaim, world: World): string {
  if (isJson) return showAsJson(checked, explain);
  return explain === null ? showReport(checked, layoutFor(world)) : showExplanation(checked, explain);
}
