/** Up to the deadline and with it, the date named where it is known. */
export function untilDeadline(deadline: string | null): string {
  return deadline === null ? '기한까지' : `기한인 ${deadline}까지`;
}

/** Later than the deadline, by as much as is known. */
export function laterThanDeadline(deadline: string | null, lateBy: string | null): string {
  return `${deadline === null ? '기한' : `기한인 ${deadline}`}보다 ${lateBy === null ? '' : `${lateBy} `}늦게`;
}
