/** Elements that only draw. What refers elsewhere, moves, runs or embeds is not among them. */
export const shapes: ReadonlySet<string> = new Set([
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['text', 'use'],
])

export const elements: ReadonlySet<string> = new Set([
  ...shapes,
  ...['svg', 'g', 'defs', 'symbol', 'tspan', 'title', 'desc'],
  ...['clipPath', 'mask', 'marker', 'pattern', 'linearGradient', 'radialGradient', 'stop'],
])

/** Elements whose text is kept. */
export const texts: ReadonlySet<string> = new Set(['text', 'tspan', 'title', 'desc'])

/** Where and how large: numbers, lists of numbers, transformations and keywords. */
export const geometry: ReadonlySet<string> = new Set([
  ...['d', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'fr'],
  ...['dx', 'dy', 'width', 'height', 'points', 'pathLength', 'transform', 'rotate', 'offset'],
  ...['viewBox', 'preserveAspectRatio', 'textLength', 'lengthAdjust'],
  ...['gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits'],
  ...['patternUnits', 'patternContentUnits', 'patternTransform', 'maskUnits', 'maskContentUnits'],
  ...['markerWidth', 'markerHeight', 'markerUnits', 'refX', 'refY', 'orient'],
])

/** Presentation attributes (SVG 2, 6.6), which a style may say as well. */
export const presentation: ReadonlySet<string> = new Set([
  ...['fill', 'fill-opacity', 'fill-rule', 'clip-path', 'clip-rule', 'mask', 'opacity', 'color'],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin'],
  ...['stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset', 'paint-order'],
  ...['stop-color', 'stop-opacity', 'display', 'visibility', 'overflow', 'vector-effect'],
  ...['marker-start', 'marker-mid', 'marker-end', 'shape-rendering'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'letter-spacing'],
  ...['word-spacing', 'text-anchor', 'dominant-baseline', 'text-rendering'],
])

/** Functions of a value; `url` leads to the drawing itself. */
const functions: ReadonlySet<string> = new Set([
  ...['rgb', 'rgba', 'hsl', 'hsla', 'url'],
  ...['matrix', 'translate', 'scale', 'rotate', 'skewX', 'skewY'],
])

const plain = /^[\p{L}\p{N}\s.,#%()'"+\-_]*$/u
const name = /^[\p{L}\p{N}_.:-]{1,200}$/u
const local = /^url\(\s*(['"]?)#([\p{L}\p{N}_.:-]{1,200})\1\s*\)/u

/** Returns whether a value names an element: an id or a class. */
export const isName = (value: string): boolean => name.test(value)

/**
 * Returns the ids a value leads to by `url(#…)`; `null` when it holds anything that no drawing
 * needs: another function, an address, an escape.
 */
export function readLinks(value: string): string[] | null {
  if (!plain.test(value)) return null
  const links: string[] = []
  const parts = value.split('(')
  for (const [at, part] of parts.slice(0, -1).entries()) {
    const called =
      part
        .trimEnd()
        .split(/[^\p{L}\p{N}_-]/u)
        .at(-1) ?? ''
    if (!functions.has(called)) return null
    if (called !== 'url') continue
    const [, , id] = local.exec(`url(${parts[at + 1]?.slice(0, 210)}`) ?? []
    if (id === undefined) return null
    links.push(id)
  }
  return links
}
