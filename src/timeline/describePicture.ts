import { headlineOf, reasonOf } from './headline';
import { type Scene, wholeInstant } from './Scene';
import type { EventFacts, WindowFacts } from './timelineFacts';

/** The whole picture in sentences, for those who do not see it. */
export function describePicture(scene: Scene): string {
  const { facts, words } = scene;
  const reason = reasonOf(scene);
  const sentences = [
    headlineOf(scene, (instant) => wholeInstant(instant, scene)),
    ...(reason === null ? [] : [reason]),
    words.judgedAsOf(wholeInstant(facts.asOf, scene)),
    ...facts.windows.map((window) => wordWindow(window, scene)),
    words.happened(facts.events.map((event) => wordEvent(event, scene))),
    words.footer(facts.policy, facts.timeZone),
  ];
  return `${sentences.join('. ')}.`;
}

function wordWindow({ name, state, span, term }: WindowFacts, scene: Scene): string {
  const { words } = scene;
  const deadline = span === null ? words.noDeadline : words.by(wholeInstant(span.deadline, scene));
  const rule = words.rule(term);
  return words.window(name, state, span === null ? `${rule}, ${deadline}` : `${deadline}, ${rule}`);
}

function wordEvent({ kind, at, otherChannel }: EventFacts, scene: Scene): string {
  const { words } = scene;
  const name = words.events[kind];
  const told = otherChannel === null ? name : words.byChannel(name, otherChannel);
  return `${told} ${wholeInstant(at, scene)}`;
}
