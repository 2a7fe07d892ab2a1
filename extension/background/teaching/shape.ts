/** How much longer a run of letters or digits may be on another page. */
const slack = 2

/** Most that a run is repeated; see `isBounded`. */
const mostRepeated = 64

const signs = /[\\^$.*+?()[\]{}|/]/g

/** A text as a pattern that means that very text. */
export const literally = (text: string): string => text.replace(signs, '\\$&')

/**
 * How values are written of which this is one: `EC-2026-7F3K2` has letters, digits, then both, and
 * the signs between them stay as they are.
 */
export function shapeOf(example: string): string {
  const runs = example.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []
  return runs.map((run) => (/^[\p{L}\p{N}]/u.test(run) ? runShape(run) : literally(run))).join('')
}

function runShape(run: string): string {
  const [, letters = '', digits = ''] = /^(\p{L}+)(\d+)$/u.exec(run) ?? []
  if (letters) return some(letters) + some(digits)
  return some(run)
}

function some(run: string): string {
  const classes = [
    ['\\d', /\d/],
    ['A-Z', /[A-Z]/],
    ['a-z', /[a-z]/],
    ['\\p{L}', /(?![A-Za-z])\p{L}/u],
    ['\\p{N}', /(?!\d)\p{N}/u],
  ] as const
  const held = classes.filter(([, one]) => one.test(run)).map(([name]) => name)
  const set = held.length === 1 && held[0] === '\\d' ? '\\d' : `[${held.join('')}]`
  return `${set}{1,${Math.min(mostRepeated, run.length + slack)}}`
}
