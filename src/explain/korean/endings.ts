/** How a sentence ends on what is not the last word yet, or not a word against anything. */
export const endings = {
  look: '담당자의 확인이 필요합니다',
  mayTake: '저희가 받아 드릴 수도 있으므로, 담당자의 확인이 필요합니다',
  harmless: '그것만으로 이번 반품·교환이 제한되지는 않습니다',
} as const;
