// Whether what a runtime says is what the ones before it said.
import { isDeepStrictEqual } from 'node:util';

/** An evaluation in the short form of the vectors. */
function inShort({ findings, cost, policy: _policy, ...rest }) {
  return {
    ...rest,
    findings: findings.map(({ clause, standing, code }) => [clause, standing, code]),
    cost: cost && { bearer: cost.bearer, fault: cost.fault, legs: cost.legs, surcharge: cost.surcharge },
  };
}

const isEvaluationOf = (name) => `vector ${name}: evaluation`;

/** The vectors that were judged, and those whose answer is not the one that was worked out. */
export function judgedVectors(answers, vectors) {
  const texts = new Map(answers);
  const judged = vectors.filter(({ name }) => texts.has(isEvaluationOf(name)));
  const isOther = ({ name, expect }) =>
    !isDeepStrictEqual(inShort(JSON.parse(texts.get(isEvaluationOf(name)))), expect);
  return { judged, otherwise: judged.filter(isOther) };
}

/** The zones that two runtimes read differently, each with the first month in which they do. */
export function unlikeZones(zones, expected) {
  const offsetIn = (spans, month) => spans.findLast(([from]) => from <= month)?.[1];
  return Object.entries(expected)
    .filter(([zone, spans]) => !isDeepStrictEqual(zones[zone], spans))
    .map(([zone, spans]) => {
      const months = [...zones[zone], ...spans].map(([month]) => month).sort();
      const from = months.find((month) => offsetIn(zones[zone], month) !== offsetIn(spans, month));
      return { zone, from, offset: offsetIn(zones[zone], from), expected: offsetIn(spans, from) };
    });
}

function difference([name, text], [otherName, other] = ['nothing', '']) {
  if (name !== otherName) return `${otherName}, where ${name} is to be answered`;
  let at = 0;
  while (text[at] === other[at]) at += 1;
  const around = (whole) => JSON.stringify(whole.slice(Math.max(0, at - 40), at + 40));
  return `${name}, at character ${at}: ${around(other)}, not ${around(text)}`;
}

/**
 * Compares answers with those of the runtimes before, the one that all are held to first. An answer is held to the first
 * of them that has the same data for its time zone: another rule of a government's is no other answer of the library's.
 */
export function compareAnswers({ answers, zones }, before) {
  const [first] = before;
  const heldTo = {};
  const differing = [];
  const outcome = { comparedWith: {}, notCompared: 0, unlikeFirst: 0 };
  if (answers.length !== first.answers.length)
    return { ...outcome, why: `${answers.length} answers, not ${first.answers.length}` };
  for (const [index, answer] of answers.entries()) {
    const zone = first.answers[index][2];
    heldTo[zone] ??= { other: before.find((other) => isDeepStrictEqual(other.zones[zone], zones[zone])) };
    const { other } = heldTo[zone];
    if (!isDeepStrictEqual(answer, first.answers[index])) outcome.unlikeFirst += 1;
    if (other === undefined) outcome.notCompared += 1;
    else {
      outcome.comparedWith[other.name] = (outcome.comparedWith[other.name] ?? 0) + 1;
      if (!isDeepStrictEqual(answer, other.answers[index]))
        differing.push(`${difference(other.answers[index], answer)} (${other.name})`);
    }
  }
  if (differing.length === 0) return outcome;
  return { ...outcome, why: `${differing.length} differ, the first: ${differing[0]}` };
}
