import { type ClaimInput, defaultPolicy } from 'returns-policy';
import { renderTimeline } from 'returns-policy/timeline';
import { describe, expect, test } from 'vitest';
import { palette } from '../../src/timeline/palette';
import { aClaim, msFrom, usual } from '../support/aClaim';
import { elementsOf, linesOf, readSvg, spokenOf } from './readSvg';

const newYork = { ...defaultPolicy, id: 'new-york', timeZone: 'America/New_York' };
const read = (claim: ClaimInput, policy: object, asOf: string, locale: 'en' | 'ko' = 'en') =>
  readSvg(renderTimeline(claim, policy, asOf, { locale }));

describe('the description says in words what is seen', () => {
  test('in English', () => {
    const svg = read(aClaim({ upTo: 'request', number: 'A-1001' }), defaultPolicy, '2026-03-02T13:00+09:00');
    expect(spokenOf(svg, 'title')).toBe('Order A-1001, return timeline: pending');
    expect(spokenOf(svg, 'desc')).toBe(
      'Pending. Next: the shop answers with method and cost, by Tue 3 Mar 2026 10:00 (UTC+09:00). ' +
        'Decided as of Mon 2 Mar 2026 13:00 (UTC+09:00). ' +
        'Claim window: met, by Tue 3 Mar 2026 10:00 (UTC+09:00), 24 hours from delivery. ' +
        'Dispatch window: open, by Tue 3 Mar 2026 10:00 (UTC+09:00), 24 hours from delivery. ' +
        'Arrival window: open, by Mon 9 Mar 2026 10:00 (UTC+09:00), 7 days from delivery. ' +
        'Events: Delivered Mon 2 Mar 2026 10:00 (UTC+09:00); Request Mon 2 Mar 2026 12:00 (UTC+09:00). ' +
        'Policy builtin 1.0.0. Local times in Asia/Seoul.',
    );
  });

  test('in Korean', () => {
    const claim = aClaim({ upTo: 'request', number: 'A-1001', reason: 'defective_item', attachments: [] });
    const svg = read(claim, defaultPolicy, '2026-03-02T13:00+09:00', 'ko');
    expect(svg.attributes['lang']).toBe('ko');
    expect(spokenOf(svg, 'title')).toBe('주문 A-1001 반품·교환 진행표: 진행 중');
    expect(spokenOf(svg, 'desc')).toBe(
      '진행 중. 다음: 고객의 누락 사항 보완, 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지. ' +
        '누락 사항: 불량 부위 사진; 간단한 설명. ' +
        '2026년 3월 2일 (월) 13:00 (UTC+09:00) 기준 판단. ' +
        '요청 기한: 기한 내 완료, 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지, 배송 완료부터 24시간. ' +
        '반송 기한: 기한 남음, 2026년 3월 3일 (화) 10:00 (UTC+09:00)까지, 배송 완료부터 24시간. ' +
        '도착 기한: 기한 남음, 2026년 3월 9일 (월) 10:00 (UTC+09:00)까지, 배송 완료부터 7일. ' +
        '진행 상황: 배송 완료 2026년 3월 2일 (월) 10:00 (UTC+09:00); 요청 접수 2026년 3월 2일 (월) 12:00 (UTC+09:00). ' +
        '정책 builtin 1.0.0. 현지 시각 Asia/Seoul.',
    );
  });

  test('and invents nothing where nothing is known', () => {
    const svg = read({ order: {}, item: { category: '' } }, defaultPolicy, '2026-03-02T13:00+09:00');
    expect(spokenOf(svg, 'title')).toBe('Order, return timeline: pending');
    expect(spokenOf(svg, 'desc')).toContain(
      'Claim window: not started, 24 hours from delivery, deadline not known.',
    );
    expect(spokenOf(svg, 'desc')).toContain('No events on record.');
    expect(linesOf(svg)).toContain('Delivered: not on record');
    const korean = read({ order: {}, item: { category: '' } }, defaultPolicy, '2026-03-02T13:00+09:00', 'ko');
    expect(spokenOf(korean, 'desc')).toContain('기록된 진행 상황 없음.');
    expect(linesOf(korean)).toContain('배송 완료: 기록 없음');
  });

  test('with a request by another way than the shop takes', () => {
    const svg = read(aClaim({ upTo: 'request', channel: 'phone' }), defaultPolicy, usual.request);
    expect(spokenOf(svg, 'desc')).toContain('; Request (phone) Mon 2 Mar 2026 12:00 (UTC+09:00).');
    expect(linesOf(svg)).toContain('Request (phone) 2 Mar 12:00');
    // By its own name, also where a claim can end under such a name.
    const odd = read(aClaim({ upTo: 'request', channel: 'sent_back' }), defaultPolicy, usual.request);
    expect(linesOf(odd)).toContain('Request (sent_back) 2 Mar 12:00');
  });
});

describe('times are those of the clock in the shop', () => {
  test('on both sides of a clock change', () => {
    const delivered = { deliveredAt: '2026-03-07T10:00-05:00', upTo: 'delivery' } as const;
    const svg = read(aClaim(delivered), newYork, '2026-03-07T12:00-05:00');
    const lines = linesOf(svg);
    expect(lines).toContain('Delivered 7 Mar 10:00');
    expect(lines).toContain('as of Sat 7 Mar 2026 12:00 (UTC-05:00)');
    expect(lines.filter((line) => line === 'by Sun 8 Mar 2026 11:00')).toHaveLength(2);
    expect(lines).toContain('by Sat 14 Mar 2026 10:00');
    expect(lines).toContain('UTC-04:00 · 7 days from delivery');
    expect(spokenOf(svg, 'desc')).toContain('Delivered Sat 7 Mar 2026 10:00 (UTC-05:00)');
  });

  test.each([
    ['a minute', '2026-03-02T10:00:00.000+09:00', '10:00'],
    ['a second', '2026-03-02T10:00:07.000+09:00', '10:00:07'],
    ['a millisecond', '2026-03-02T10:00:00.070+09:00', '10:00:00.070'],
  ])('to %s, as they are', (_, deliveredAt, clock) => {
    const svg = read(
      aClaim({ upTo: 'delivery', deliveredAt }),
      defaultPolicy,
      msFrom(usual.delivery, 60_000),
    );
    expect(linesOf(svg)).toContain(`by Tue 3 Mar 2026 ${clock}`);
    expect(linesOf(svg)).toContain(`Delivered 2 Mar ${clock}`);
  });

  test('with the year at each event where the picture has more than one', () => {
    const svg = read(
      aClaim({ upTo: 'delivery', deliveredAt: '2025-12-30T10:00Z' }),
      defaultPolicy,
      '2025-12-30T11:00Z',
    );
    expect(linesOf(svg)).toContain('Delivered 30 Dec 2025 19:00');
    const korean = read(
      aClaim({ upTo: 'delivery', deliveredAt: '2025-12-30T10:00Z' }),
      defaultPolicy,
      '2025-12-30T11:00Z',
      'ko',
    );
    expect(linesOf(korean)).toContain('배송 완료 2025년 12월 30일 19:00');
  });

  test.each([
    ['Asia/Kolkata', 'UTC+05:30'],
    ['Australia/Lord_Howe', 'UTC+11:00'],
    ['Pacific/Marquesas', 'UTC-09:30'],
    ['UTC', 'UTC+00:00'],
  ])('in %s', (timeZone, offset) => {
    const svg = read(aClaim({ upTo: 'delivery' }), { ...defaultPolicy, timeZone }, usual.delivery);
    expect(linesOf(svg)).toContain(`${offset} · 24 hours from delivery`);
    expect(linesOf(svg).at(-1)).toBe(`Policy builtin 1.0.0. Local times in ${timeZone}.`);
  });
});

describe('several pictures in one page', () => {
  const pictures = [
    renderTimeline(aClaim(), defaultPolicy, usual.request),
    renderTimeline(aClaim(), defaultPolicy, msFrom(usual.request, 1)),
    renderTimeline(aClaim(), newYork, usual.request),
    renderTimeline(aClaim(), defaultPolicy, usual.request, { locale: 'ko' }),
    renderTimeline(aClaim({ number: 'B-2' }), defaultPolicy, usual.request),
  ];
  const idsOf = (markup: string): readonly string[] =>
    elementsOf(readSvg(markup)).flatMap(({ attributes }) => attributes['id'] ?? []);

  test('share no id', () => {
    const ids = pictures.flatMap(idsOf);
    expect(ids).toHaveLength(3 * pictures.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^returns-timeline-[0-9a-f]{16}-(title|desc|hatch)$/);
  });

  test('each name the title and the description of their own', () => {
    for (const picture of pictures) {
      const { attributes } = readSvg(picture);
      const [title, desc] = idsOf(picture);
      expect(attributes['role']).toBe('img');
      expect(attributes['aria-labelledby']).toBe(`${title} ${desc}`);
    }
  });

  test('refer to nothing but what is in them', () => {
    for (const picture of pictures) {
      expect(picture).not.toMatch(/<script|<foreignObject|href|@import|\bon\w+=|javascript:/i);
      const references = [...picture.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
      expect(references.filter((id) => !idsOf(picture).includes(`${id}`))).toEqual([]);
      expect(picture.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    }
  });

  test('style nothing but themselves', () => {
    const style = elementsOf(readSvg(pictures[0] ?? '')).find(({ name }) => name === 'style');
    const rules = `${style?.children[0]}`.split('\n');
    expect(rules.length).toBeGreaterThan(10);
    for (const rule of rules) expect(rule).toMatch(/^(@media [^{]*\{)?\.returns-timeline[ {]/);
  });
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const { paper, line: _line, ...texts } = palette[scheme];

  test.each(Object.entries(texts))('%s has enough contrast to be read', (_, ink) => {
    const [lighter = 0, darker = 0] = [luminanceOf(ink), luminanceOf(paper)].sort((a, b) => b - a);
    expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

test('contrast is measured as it should be', () => {
  expect((luminanceOf('#ffffff') + 0.05) / (luminanceOf('#000000') + 0.05)).toBeCloseTo(21);
  expect((luminanceOf('#ffffff') + 0.05) / (luminanceOf('#767676') + 0.05)).toBeCloseTo(4.54, 2);
});

/** Relative luminance of an sRGB colour, as the contrast guidelines define it. */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
