/** An element of an XML document: texts among its children are put together. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/;
/** What XML 1.0 calls Char, and nothing else. */
const CHARACTERS = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const START = /^<([A-Za-z_][\w.-]*)((?:\s+[A-Za-z_][\w.-]*="[^"<]*")*)\s*(\/?)>/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads XML without comments, sections or a document type; throws for whatever is not well formed. */
export function readXml(text: string): XmlElement {
  if (!CHARACTERS.test(text)) throw new SyntaxError('a character that XML has not');
  const declared = DECLARATION.exec(text);
  if (declared === null) throw new SyntaxError('no declaration');
  const { element, rest } = readElement(text.slice(declared[0].length));
  if (rest.trim() !== '') throw new SyntaxError(`after the end: ${rest}`);
  return element;
}

function readElement(input: string): { element: XmlElement; rest: string } {
  const start = START.exec(input);
  if (start === null) throw new SyntaxError(`no element: ${input.slice(0, 80)}`);
  const [whole, name = '', written = '', isEmpty] = start;
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of written.matchAll(/([\w.-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, key)) throw new SyntaxError(`${key} is given twice`);
    attributes[key] = decoded(value);
  }
  let rest = input.slice(whole.length);
  if (isEmpty === '/') return { element: { name, attributes, children: [], text: '' }, rest };
  const children: XmlElement[] = [];
  let text = '';
  for (;;) {
    const next = rest.indexOf('<');
    if (next === -1) throw new SyntaxError(`${name} does not end`);
    text += decoded(rest.slice(0, next));
    rest = rest.slice(next);
    const end = `</${name}>`;
    if (rest.startsWith(end)) {
      return { element: { name, attributes, children, text }, rest: rest.slice(end.length) };
    }
    const child = readElement(rest);
    children.push(child.element);
    rest = child.rest;
  }
}

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text) || text.includes(']]>')) throw new SyntaxError(text);
  return text.replace(/&(\w+);/g, (_whole, name: string) => ENTITIES[name] ?? '');
}
