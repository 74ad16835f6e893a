import { defaultPolicy, evaluateClaim, explainEvaluation, parseClaim } from 'returns-policy';
import type { Decision } from '../../../src/vocabulary';
import { judgeRecord, readRecord, seoulDays } from '../../support/straightLine';
import type { Engine } from './Engine';
import { cedar } from './engines/cedar';
import { jsonLogicEngine } from './engines/jsonLogicEngine';
import { jsonRulesEngine } from './engines/jsonRulesEngine';
import { datedClaim, decideDated } from './engines/luxonByHand';
import { zenDecision, zenExpression } from './engines/zenEngine';
import { factsOf } from './factsOf';
import type { PreparedCase } from './preparedCases';
import { boiledDown } from './wordings/boiledDown';
import { byClause } from './wordings/byClause';

/** One way to judge a claim. */
export interface Job {
  readonly id: string;
  /** The answer to one claim, or a promise of it. */
  readonly judge: (prepared: PreparedCase) => unknown;
  readonly decisionOf: (answer: unknown) => Decision;
  readonly waits: boolean;
  /** How many claims are under way at a time. */
  readonly inFlight: number;
  /** Whether it takes microseconds at most, so that many claims make a round. */
  readonly fast: boolean;
}

const IN_FLIGHT = 64;

function job(
  id: string,
  judge: Job['judge'],
  decisionOf: (answer: never) => Decision,
  traits: Partial<Pick<Job, 'waits' | 'inFlight' | 'fast'>> = {},
): Job {
  const asked = decisionOf as Job['decisionOf'];
  return { id, judge, decisionOf: asked, waits: false, inFlight: 1, fast: false, ...traits };
}

function engineJobs<Answer>(
  id: string,
  engine: Engine<Answer>,
  traits: Parameters<typeof job>[3] = {},
): Job[] {
  const { ask, decisionOf } = engine;
  return [
    job(`${id}/parsed`, ({ record, asOf }) => ask(factsOf(record, asOf)), decisionOf, traits),
    job(`${id}/raw`, ({ raw, asOf }) => ask(factsOf(readRecord(raw), asOf)), decisionOf, traits),
  ];
}

const own = ({ decision }: { readonly decision: Decision }): Decision => decision;
const itself = (decision: Decision): Decision => decision;

/** Every job that is measured against the others. */
export function allJobs(): readonly Job[] {
  const fast = { fast: true };
  const waits = { waits: true };
  const many = { waits: true, inFlight: IN_FLIGHT };
  const judged = ({ parsed, asOf }: PreparedCase) => evaluateClaim(parsed, defaultPolicy, asOf);
  const inEnglish = { locale: 'en', timeZone: 'Asia/Seoul' } as const;
  return [
    job('library/parsed', judged, own, fast),
    job('library/raw', ({ raw, asOf }) => evaluateClaim(raw, defaultPolicy, asOf), own, fast),
    // A parsed claim that was never judged: it is laid out under the policy first.
    job('library/first', ({ parsed, asOf }) => evaluateClaim(parsed, defaultPolicy, asOf), own, fast),
    job(
      'library/sentences',
      (prepared) => {
        const evaluation = judged(prepared);
        return { decision: evaluation.decision, explanation: explainEvaluation(evaluation, inEnglish) };
      },
      own,
    ),
    job('straight/parsed', ({ record, asOf }) => judgeRecord(record, asOf, seoulDays), own, fast),
    job('straight/raw', ({ raw, asOf }) => judgeRecord(readRecord(raw), asOf, seoulDays), own, fast),
    job('luxon/parsed', ({ dated, asOf }) => decideDated(dated, asOf), itself),
    job('luxon/raw', ({ raw, asOf }) => decideDated(datedClaim(raw), asOf), itself),
    ...(
      [
        ['clause', byClause],
        ['boiled', boiledDown],
      ] as const
    ).flatMap(([wording, rules]) => [
      ...engineJobs(`json-logic-engine.${wording}`, jsonLogicEngine(rules), fast),
      ...engineJobs(`json-rules-engine.${wording}`, jsonRulesEngine(rules), waits),
      ...engineJobs(`cedar-wasm.${wording}`, cedar(rules, wording)),
      ...engineJobs(`zen-engine.${wording}`, zenDecision(rules), waits),
      ...engineJobs(`zen-engine-64.${wording}`, zenDecision(rules), many),
      ...engineJobs(`zen-expression.${wording}`, zenExpression(rules)),
    ]),
  ];
}

export function readAgain({ raw, asOf, ...rest }: PreparedCase): PreparedCase {
  return { ...rest, raw, asOf, parsed: parseClaim(raw) };
}
