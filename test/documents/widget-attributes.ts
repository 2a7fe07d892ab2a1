import { writeFileSync } from 'node:fs'
import {
  type PageElement,
  pageElements,
  pageEvents,
  pageProperties,
  tagAttributes,
} from '../../widget/npm/page-interface.ts'
import { code, table } from './table.ts'

export const document = 'docs/sites/widget-attributes.md'

/** Writes the page of the documentation that lists what a page may say to the widget. */
export function run(): void {
  writeFileSync(document, writeAttributes())
}

/** The page, from the list the widget is held to. */
export function writeAttributes(): string {
  const elements = Object.entries(pageElements) as [string, PageElement][]
  return [
    '# What a page may say to the widget',
    'For developers of a public site: every attribute, event, part and property. How to use them: [everything a page can say](reference.md). `npm run documents` writes this page from `widget/npm/page-interface.ts`.',
    ...elements.flatMap(([tag, { is, attributes, parts }]) => [
      `## \`<${tag}>\``,
      `It ${is}.`,
      table(
        ['attribute', 'values', ''],
        Object.entries(attributes).map(([name, { meaning, values, kind }]) => [
          `\`${name}\``,
          kind === 'present' ? 'present or not' : (values?.map(code).join(', ') ?? 'text'),
          kind === 'required' ? `needed: ${meaning}` : meaning,
        ]),
      ),
      table(
        ['`::part()`', ''],
        Object.entries(parts).map(([name, meaning]) => [code(name), meaning]),
      ),
    ]),
    '## The script tag',
    table(
      ['attribute', ''],
      Object.entries(tagAttributes).map(([name, meaning]) => [code(name), meaning]),
    ),
    '## Events',
    'They bubble from their element. They carry no answer and no code.',
    table(
      ['event', 'when'],
      Object.entries(pageEvents).map(([name, when]) => [code(name), when]),
    ),
    '## Custom properties',
    'For both elements: set them on the element, or on anything around it.',
    table(
      ['property', ''],
      Object.entries(pageProperties).map(([name, meaning]) => [code(`--parvis-${name}`), meaning]),
    ),
  ]
    .join('\n\n')
    .concat('\n')
}
