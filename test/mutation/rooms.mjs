/** The rooms of `src`, and the folders of tests that have to tell every change in them. */
export const rooms = {
  time: { tests: ['time'] },
  rules: { tests: ['rules', 'terms', 'contract', 'law'] },
  situation: { tests: ['rules', 'terms', 'contract', 'law'] },
  governing: { tests: ['terms', 'policy', 'properties', 'law'] },
  money: { tests: ['money', 'terms', 'properties'] },
  admission: { tests: ['admission', 'claim', 'policy'] },
  claim: { tests: ['claim', 'admission', 'properties'] },
  policy: { tests: ['policy', 'admission', 'terms', 'law'] },
  schema: { tests: ['schema'] },
  explain: { tests: ['explain'] },
  describe: { tests: ['describe'] },
  timeline: { tests: ['timeline'] },
  analysis: { tests: ['analysis'] },
  // matcherTypes.test.ts starts a compiler.
  testing: { tests: ['testing'], leftOut: ['test/testing/matcherTypes.test.ts'] },
  // The functions of the door themselves, in src/*.ts.
  door: { tests: ['rules', 'terms', 'contract', 'explain', 'policy', 'money'] },
};
