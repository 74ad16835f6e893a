/** An id that is the same for the same content, and for no other that a page may hold beside it. */
export function contentId(content: string): string {
  return `returns-timeline-${hash(content, 0x811c9dc5)}${hash(content, 0x2f0b4c47)}`;
}

function hash(content: string, start: number): string {
  let state = start;
  for (let index = 0; index < content.length; index++) {
    state = Math.imul(state ^ content.charCodeAt(index), 0x01000193);
    state ^= state >>> 15;
  }
  return (state >>> 0).toString(16).padStart(8, '0');
}
