import sax from 'sax';

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly in it. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** The root of a document; throws for one that is not well-formed. */
export function parseXml(document: string): XmlElement {
  const parser = sax.parser(true);
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  Object.assign(parser, {
    onerror: (error: Error) => {
      throw error;
    },
    onopentag: ({ name, attributes }: sax.Tag) => {
      const element: OpenElement = { name, attributes, children: [], text: '' };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    ontext: (text: string) => {
      const element = open.at(-1);
      if (element !== undefined) element.text += text;
    },
    onclosetag: () => void open.pop(),
  });
  parser.write(document).close();
  if (root === undefined) throw new Error('the document has no root');
  return root;
}
