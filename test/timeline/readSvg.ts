/** An element as read: attributes with references resolved, children in order. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

// A tab, a line feed and whatever XML 1.0 calls a character.
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const TOKEN = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/uy;
const ATTRIBUTE = /\s+([\w:-]+)="([^"]*)"/g;

/** Reads a document as strictly as XML asks: throws for what is not well-formed. */
export function readSvg(markup: string): Node {
  if (!CHARACTERS.test(markup)) throw new Error('a character that XML refuses');
  const root = { name: '#document', attributes: {}, children: [] as (Node | string)[] };
  const open: { name: string; children: (Node | string)[] }[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < markup.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(markup);
    if (found === null) throw new Error(`no markup at ${at}: ${markup.slice(at, at + 40)}`);
    const [, closing, name = '', attributes = '', empty, text] = found;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(resolved(text));
    else if (closing === '/') {
      if (open.length < 2 || parent.name !== name) throw new Error(`</${name}> ends <${parent.name}>`);
      open.pop();
    } else {
      const node = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(node);
      if (empty !== '/') open.push(node);
    }
  }
  const [svg] = root.children;
  if (open.length > 1 || root.children.length !== 1) throw new Error('not one root that is closed');
  if (typeof svg !== 'object') throw new Error('no element');
  return svg;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(
    ([, key = '', value = '']) => [key, resolved(value)] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size !== pairs.length)
    throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

function resolved(text: string): string {
  return text.replace(/&([^;]*;)?/g, (whole, name: string | undefined) => {
    const code = /^#(\d+);$/.exec(name ?? '')?.[1];
    if (code === undefined) throw new Error(`a reference that is none: ${whole}`);
    return String.fromCodePoint(Number(code));
  });
}

/** All elements below one and itself, in document order. */
export function elementsOf(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))];
}

/** The text in an element. */
export function textOf(node: Node): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The lines of text that are seen. */
export function linesOf(svg: Node): readonly string[] {
  return elementsOf(svg)
    .filter(({ name }) => name === 'text')
    .map(textOf);
}

/** The title, or the description. */
export function spokenOf(svg: Node, name: 'title' | 'desc'): string {
  return elementsOf(svg)
    .filter((node) => node.name === name)
    .map(textOf)
    .join('\n');
}
