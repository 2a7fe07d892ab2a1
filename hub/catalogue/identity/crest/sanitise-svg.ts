import { elements, geometry, isName, presentation, readLinks, shapes, texts } from './allowed.ts'
import { countDrawn, type DrawnElement, mostDrawn } from './count-drawn.ts'
import { readSheet, readStyle, type Sheet, styleFor } from './read-styles.ts'
import { readSvg, type SvgFault, type XmlElement } from './read-svg.ts'

/** Why an SVG becomes no crest. */
export type CrestSvgFault = SvgFault | 'empty' | 'too_complex' | 'no_size'

/**
 * Writes a drawing anew from what is allowed of an SVG file: shapes, gradients and text, with
 * presentation attributes alone. Style sheets become attributes. Scripts, events, links, images,
 * animations, foreign elements and addresses are left out.
 * @returns the new file, or why there is none
 */
export function sanitiseSvg(text: string): { svg: string } | { fault: CrestSvgFault } {
  const root = readSvg(text)
  if (typeof root === 'string') return { fault: root }
  const viewBox = viewBoxOf(root)
  if (viewBox === null) return { fault: 'no_size' }
  const drawn = draw(root, readSheet(styleTexts(root).join('\n')))
  if (!drawn || !hasShape(drawn)) return { fault: 'empty' }
  if (countDrawn(drawn) > mostDrawn) return { fault: 'too_complex' }
  // Pages say how large it is shown.
  const { width, height, x, y, id, ...kept } = drawn.attributes
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...kept, viewBox }
  return { svg: write({ ...drawn, attributes }) }
}

/** Reads four numbers, or the size in pixels in their place; `null` for neither. */
function viewBoxOf({ attributes }: XmlElement): string | null {
  const { viewBox, width = '', height = '' } = attributes
  const size = [width, height].map((side) => side.replace(/px$/, ''))
  const numbers = viewBox === undefined ? ['0', '0', ...size] : viewBox.trim().split(/[\s,]+/)
  const read = numbers.map((one) => (/^[-+.\deE]+$/.test(one) ? Number(one) : Number.NaN))
  const [, , wide = 0, high = 0] = read
  return read.length === 4 && read.every(Number.isFinite) && wide > 0 && high > 0
    ? read.join(' ')
    : null
}

function styleTexts({ name, children }: XmlElement): string[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? (name === 'style' ? [child] : []) : styleTexts(child),
  )
}

function draw({ name, attributes, children }: XmlElement, sheet: Sheet): DrawnElement | null {
  if (!elements.has(name)) return null
  const kept = new Map<string, string>()
  const links: string[] = []
  const keep = (attribute: string, value: string) => {
    if (readLinks(value)) kept.set(attribute, value.trim())
  }
  for (const [attribute, value] of Object.entries(attributes))
    if (geometry.has(attribute) || presentation.has(attribute)) keep(attribute, value)
  const { id = '', class: classes = '', style = '', href = '' } = attributes
  for (const said of [styleFor(sheet, name, classes, id), readStyle(style)])
    for (const [property, value] of said) keep(property, value)
  for (const value of kept.values()) links.push(...(readLinks(value) ?? []))
  if (isName(id)) kept.set('id', id)
  if (href.startsWith('#') && isName(href.slice(1))) {
    kept.set('href', href)
    links.push(href.slice(1))
  }
  return {
    name,
    attributes: Object.fromEntries(kept),
    links,
    children: children.flatMap((child): (DrawnElement | string)[] => {
      if (typeof child === 'string') return texts.has(name) ? [child] : []
      const drawn = draw(child, sheet)
      return drawn ? [drawn] : []
    }),
  }
}

const hasShape = ({ name, children }: DrawnElement): boolean =>
  shapes.has(name) || children.some((child) => typeof child !== 'string' && hasShape(child))

function write({ name, attributes, children }: DrawnElement): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const inside = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : write(child),
  )
  return `<${name}${said.join('')}>${inside.join('')}</${name}>`
}

const escapeXml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
