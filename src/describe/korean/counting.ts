import type { CountingWords } from '../CountingWords';

export const counting: CountingWords = {
  timeZone: (zone) => `날짜와 시각은 ${zone} 시간대를 기준으로 합니다.`,
  hours: '시간 단위의 기간은 주말과 공휴일을 포함하여 실제로 흐른 시간으로 셉니다.',
  unitNames: { days: '일', weeks: '주', months: '개월', years: '년', businessDays: '영업일' },
  sameTime: (units, othersEndWithDay) =>
    `${units} 단위의 기간은 ${othersEndWithDay ? '마지막 날이 끝날 때까지라고 하지 않은 한 ' : ''}시작된 시각과 같은 시각에 끝납니다.`,
  endOfDay:
    '마지막 날이 끝날 때까지인 기간은 시작하는 날을 세지 않으며, 마지막 날은 하루가 다 갈 때까지 기한 내로 봅니다.',
  shortMonth: '월 또는 년 단위의 기간이 끝나는 달에 해당 날짜가 없으면 그달의 마지막 날에 끝납니다.',
  weekdays: ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'],
  businessDays: (weekdays, holidays) => {
    if (weekdays === null && holidays === null) return '모든 날이 영업일입니다.';
    const days = weekdays === null ? [] : [weekdays];
    const dates = holidays === null ? [] : [`다음 날짜(${holidays})`];
    // After a bracket, the particle is that of the word before it.
    const particle = holidays === null ? '을' : '를';
    return `영업일은 ${[...days, ...dates].join('과 ')}${particle} 제외한 모든 날입니다.`;
  },
  lastMoment: '기한의 마지막 순간에 이루어진 것도 기한 내로 봅니다.',
};
