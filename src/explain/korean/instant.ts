import type { ShopTime } from '../shopTime';

const WEEKDAYS = ['월', '화', '수', '목', '금', '토', '일'];

export function instant({ year, month, day, weekday, clock, offset }: ShopTime): string {
  return `${year}년 ${month}월 ${day}일 (${WEEKDAYS[weekday - 1]}) ${clock} (${offset})`;
}
