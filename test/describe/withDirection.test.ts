import { expect, test } from 'vitest';
import { withDirection } from '../../src/describe/korean/withDirection';

test.each([
  ['교환', '교환으로'],
  ['이메일', '이메일로'],
  ['전화', '전화로'],
  ['가', '가로'],
  ['힐', '힐로'],
  ['힣', '힣으로'],
  ['“서울”', '“서울”로'],
  ['서울(강남)', '서울(강남)으로'],
  ['창구 1', '창구 1로'],
  ['창구 2', '창구 2로'],
  ['창구 3', '창구 3으로'],
  ['창구 7', '창구 7로'],
  ['창구 8', '창구 8로'],
  ['창구 10', '창구 10으로'],
  ['서울 chat', '서울 chat으로(로)'],
  ['音樂', '音樂으로(로)'],
  ['', '으로(로)'],
])('%s', (word, expected) => {
  expect(withDirection(word)).toBe(expected);
});
