/** Up to the deadline and with it, the date named where it is known. */
export function untilDeadline(deadline: string | null): string {
  return deadline === null ? '기한까지' : `기한인 ${deadline}까지`;
}

/** Later than the deadline, by as much as is known. */
export function laterThanDeadline(deadline: string | null, lateBy: string | null): string {
  return `${deadline === null ? '기한' : `기한인 ${deadline}`}보다 ${lateBy === null ? '' : `${lateBy} `}늦게`;
}

/** Before the window of so many words opens, with the instant at which it does, where that is known. */
export function beforeOpening(period: string, opensAt: string | null): string {
  return `${period} 시작${opensAt === null ? '' : `(${opensAt})`} 전에`;
}

/** From the opening to the deadline, as far as they are known; null where neither is. */
export function fromOpening(opensAt: string | null, deadline: string | null): string | null {
  if (opensAt === null) return deadline === null ? null : `${deadline}까지`;
  return `${opensAt}부터${deadline === null ? '' : ` ${deadline}까지`}`;
}
