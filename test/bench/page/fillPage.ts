/** Puts each table between its two comments, in place of what stands there. */
export function fillPage(page: string, tables: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(tables).reduce((text, [name, lines]) => {
    const open = `<!-- ${name} -->\n`;
    const close = `<!-- end of ${name} -->`;
    const from = text.indexOf(open);
    const to = text.indexOf(close);
    if (from === -1 || to < from) throw new Error(`the page has no place for ${name}: ${open}${close}`);
    return `${text.slice(0, from)}${open}\n${lines.join('\n')}\n\n${text.slice(to)}`;
  }, page);
}
