import { Parser } from 'htmlparser2';

/** The sheets of a workbook in its order: what each is called, the name of its part, and whether it is shown. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** Reads the sheets from `xl/workbook.xml` and what it refers to. A sheet that refers to no part has an empty one. */
export function sheetParts(workbook: string, relations: string): readonly SheetPart[] {
  const targets = new Map<string, string>();
  for (const { name, attributes } of tags(relations)) {
    const { Id = '', Target = '' } = attributes;
    if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  }
  return tags(workbook).flatMap(({ name, attributes }) =>
    name === 'sheet'
      ? [
          {
            name: attributes.name ?? '',
            part: targets.get(attributes['r:id'] ?? attributes.id ?? '') ?? '',
            isHidden: /hidden$/iu.test(attributes.state ?? ''),
          },
        ]
      : [],
  );
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tags(xml: string): readonly Tag[] {
  const found: Tag[] = [];
  const onopentag = (name: string, attributes: Readonly<Record<string, string>>): void =>
    void found.push({ name, attributes });
  new Parser({ onopentag }, { xmlMode: true, decodeEntities: true }).end(xml);
  return found;
}
