import { expect, test } from 'vitest';
import { withParticle } from '../../src/explain/korean/withParticle';

test.each([
  ['사진', '사진이'],
  ['모델 번호', '모델 번호가'],
  ['가', '가가'],
  ['힣', '힣이'],
  ['사진”', '사진”이'],
  ['사유(번호)', '사유(번호)가'],
  ['10', '10이'],
  ['2', '2가'],
  ['7)', '7)이'],
  ['9', '9가'],
  ['“video”', '“video”이(가)'],
  ['ㄱ', 'ㄱ이(가)'],
  ['漢', '漢이(가)'],
  ['', '이(가)'],
])('%s', (word, expected) => {
  expect(withParticle(word, '이', '가')).toBe(expected);
});
