import { headlineOf, reasonOf } from './headline';
import { type Scene, wholeInstant } from './Scene';
import type { WindowFacts } from './WindowFacts';
import { wordEvent } from './wordEvent';
import { wordRule } from './wordRule';

/** The whole picture in sentences, for those who do not see it. */
export function describePicture(scene: Scene): string {
  const { facts, words } = scene;
  const reason = reasonOf(scene);
  const sentences = [
    headlineOf(scene, (instant) => wholeInstant(instant, scene)),
    ...(reason === null ? [] : [reason]),
    words.judgedAsOf(wholeInstant(facts.asOf, scene)),
    ...facts.windows.map((window) => wordWindow(window, scene)),
    words.happened(
      facts.events.map((event) => `${wordEvent(event, words)} ${wholeInstant(event.at, scene)}`),
    ),
    words.footer(facts.policy, facts.timeZone),
  ];
  return `${sentences.join('. ')}.`;
}

function wordWindow(window: WindowFacts, scene: Scene): string {
  const { words } = scene;
  const { name, state, opensAt, span } = window;
  const rule = wordRule(window, words);
  if (span === null) return words.window(name, state, `${rule}, ${words.noDeadline}`);
  const told = (instant: number | null, word: (instant: string) => string): readonly string[] =>
    instant === null ? [] : [word(wholeInstant(instant, scene))];
  const times = [...told(opensAt, words.from), ...told(span.deadline, words.by)];
  return words.window(name, state, [...times, rule].join(', '));
}
