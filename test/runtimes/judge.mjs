// Runs inside every runtime, beside the installed package: nothing but the language and what it is handed.
const LOCALES = ['en', 'ko'];
/** Every so many claims are drawn, as a drawing is long. */
const DRAWN = 5;
/** Zones that change their clocks by unusual rules, or at unusual hours, besides those of the vectors. */
const CHANGING = [
  'Africa/Cairo',
  'America/Havana',
  'America/New_York',
  'America/Nuuk',
  'America/Santiago',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Europe/London',
  'Pacific/Auckland',
];
/** Windows, and how many hours apart they are opened: never a whole day, so that every hour of the day comes up. */
const WINDOWS = [
  [25, { length: 'P1D', from: 'delivery' }],
  [121, { length: 'P14D', from: 'delivery', ends: 'end_of_day' }],
  [121, { length: 'P1M', from: 'delivery' }],
  [73, { length: { businessDays: 3 }, from: 'delivery', rollForward: 'next_business_day' }],
];

/**
 * What the package says of everything in the material: `[name, text, time zone]` each. The texts are what the package
 * gave, to the byte: the keys of an evaluation in the order in which they came.
 */
export function judge(library, { vectors, policies }) {
  const answers = [];
  let zone;
  const say = (name, answer) =>
    answers.push([name, typeof answer === 'string' ? answer : JSON.stringify(answer), zone]);
  let count = 0;
  const judgeClaim = (name, claim, policy, asOf) => {
    zone = policy.timeZone;
    const evaluation = library.evaluateClaim(claim, policy, asOf);
    const isDrawn = count++ % DRAWN === 0;
    say(`${name}: evaluation`, evaluation);
    if (isDrawn) say(`${name}: edges`, library.edges(policy, claim));
    for (const locale of LOCALES) {
      const { timeZone } = policy;
      say(`${name}: explained (${locale})`, library.explainEvaluation(evaluation, { locale, timeZone }));
      if (isDrawn)
        say(`${name}: timeline (${locale})`, library.renderTimeline(claim, policy, asOf, { locale }));
    }
  };

  for (const { name, claim, asOf, timeZone } of vectors)
    judgeClaim(`vector ${name}`, claim, { ...library.defaultPolicy, timeZone }, asOf);
  for (const { id, policy, cases } of policies) {
    zone = policy.timeZone;
    for (const locale of LOCALES)
      say(`${id}: described (${locale})`, library.describePolicy(policy, { locale }));
    for (const { name, claim, asOf, prices = { currency: policy.currency ?? 'XXX' } } of cases) {
      judgeClaim(`${id}, ${name}`, claim, policy, asOf);
      say(`${id}, ${name}: costs`, library.quoteCosts(claim, policy, prices, asOf));
    }
  }
  for (const timeZone of CHANGING) {
    zone = timeZone;
    for (const [hours, window] of WINDOWS)
      say(
        `${JSON.stringify(window)} in ${timeZone}`,
        instantsOf2025(hours).map((from) => library.computeDeadline(window, from, { timeZone })),
      );
  }
  return answers;
}

/** A year's instants, so many hours apart. */
function instantsOf2025(hours) {
  const first = Date.UTC(2025, 0, 1);
  const length = Math.floor((365 * 24) / hours);
  return Array.from({ length }, (_, index) => new Date(first + index * hours * 3_600_000).toISOString());
}

/** The offset of every zone in the middle of each month, written only where it changes: the zone data as it is seen. */
function readZones(names) {
  const zones = {};
  for (const timeZone of names) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    const told = [];
    for (let month = 0; month < 12 * 20; month += 1) {
      const at = new Date(Date.UTC(2018, month, 15));
      const [offset = '+00:00'] = /[+-]\d\d:\d\d/.exec(format.format(at)) ?? [];
      if (told.at(-1)?.[1] !== offset) told.push([at.toISOString().slice(0, 7), offset]);
    }
    zones[timeZone] = told;
  }
  return zones;
}

/** What the machine told the runtime of place and language, and whether it makes code of text. */
function readMachine() {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  const offsets = [0, 6].map((month) => new Date(2026, month, 15).getTimezoneOffset());
  let hasEval = true;
  try {
    new Function('');
  } catch {
    hasEval = false;
  }
  return { timeZone, locale, offsets, hasEval };
}

/** Everything as one line of plain ASCII, so that no output, page or encoding on the way can change it. */
export function report(library, material) {
  const answers = judge(library, material);
  const names = new Set([...material.zones, ...answers.map(([, , zone]) => zone)]);
  const told = { machine: readMachine(), answers, zones: readZones(names) };
  return JSON.stringify(told).replace(
    /[^ -~]|[<>&]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
