import type { ChartDescription } from '#shared/drawing/chart/chart-description.ts'
import { wrap } from '#shared/drawing/wrap.ts'

/** What a drawing is drawn with, wherever it is opened: the sheet of the page is not there. */
const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'fill-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const

const space = 'http://www.w3.org/2000/svg'
const font = "'Atkinson Hyperlegible Next', Verdana, 'DejaVu Sans', sans-serif"

/**
 * A drawing as a file of its own: with its question, what one may say and what the other world says,
 * so that it is never handed on alone.
 */
export function writeSvg(drawing: SVGSVGElement, told: ChartDescription): string {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const { color, backgroundColor } = getComputedStyle(document.documentElement)
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copyStyle(drawing, copy)
  const above = [...linesOf(told.title, width, 20, 600), ...linesOf(told.sentence, width, 16)]
  const below = [told.beside, ...(told.notes ?? []), ...(told.made ?? [])].flatMap((said) =>
    linesOf(said, width, 14),
  )
  const head = heightOf(above)
  const whole = document.createElementNS(space, 'svg')
  const all = head + height + heightOf(below) + 2 * margin
  set(whole, { xmlns: space, viewBox: `0 0 ${width + 2 * margin} ${all}` })
  set(whole, { width: width + 2 * margin, height: all, 'font-family': font })
  const ground = document.createElementNS(space, 'rect')
  set(ground, { width: width + 2 * margin, height: all, fill: backgroundColor })
  set(copy, { x: margin, y: margin + head, width, height, color })
  whole.append(
    ground,
    ...write(above, margin, color),
    copy,
    ...write(below, margin + head + height, color),
  )
  return new XMLSerializer().serializeToString(whole)
}

const margin = 24

interface WrittenLine {
  said: string
  size: number
  weight: number
}

const linesOf = (said: string, width: number, size: number, weight = 400): WrittenLine[] =>
  wrap(said, width, size).map((line) => ({ said: line, size, weight }))

const heightOf = (lines: readonly WrittenLine[]) =>
  lines.reduce((all, { size }) => all + size * 1.5, lines.length > 0 ? 16 : 0)

function write(lines: readonly WrittenLine[], top: number, fill: string) {
  let y = top
  return lines.map(({ said, size, weight }) => {
    y += size * 1.5
    const text = document.createElementNS(space, 'text')
    set(text, { x: margin, y, fill, 'font-size': size, 'font-weight': weight })
    text.textContent = said
    return text
  })
}

function copyStyle(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  for (const name of drawn) to.setAttribute(name, style.getPropertyValue(name))
  for (const [at, child] of [...from.children].entries()) {
    const copy = to.children[at]
    if (copy) copyStyle(child, copy)
  }
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}
