/** Every hostile value at every place, and every key in a prototype: too long for every change. */
const leftOut = ['test/admission/hostileInput.test.ts', 'test/admission/pollutedPrototype.test.ts'];

/**
 * The rooms of `src`, and the folders of tests that have to tell every change in them: those with tables. What only
 * the random cases of `test/properties` can tell wants a row.
 */
export const rooms = {
  time: { tests: ['time'] },
  rules: { tests: ['rules', 'terms', 'governing', 'contract', 'law'] },
  situation: { tests: ['rules', 'terms', 'governing', 'contract', 'law'] },
  governing: { tests: ['governing', 'terms', 'policy'] },
  money: { tests: ['money', 'terms', 'governing'] },
  admission: { tests: ['admission', 'claim', 'policy'], leftOut },
  claim: { tests: ['claim', 'admission', 'rules', 'terms', 'governing'], leftOut },
  policy: { tests: ['policy', 'admission', 'terms', 'law', 'governing', 'time'], leftOut },
  schema: { tests: ['schema'] },
  explain: { tests: ['explain'] },
  describe: { tests: ['describe'] },
  // The picture of the documents is held by the suite.
  timeline: { tests: ['timeline'], leftOut: ['test/timeline/example.test.ts'] },
  analysis: { tests: ['analysis'] },
  // matcherTypes.test.ts starts a compiler.
  testing: { tests: ['testing'], leftOut: ['test/testing/matcherTypes.test.ts'] },
  // The functions of the door themselves, in src/*.ts.
  door: { tests: ['rules', 'terms', 'governing', 'contract', 'explain', 'describe', 'policy', 'money'] },
};
