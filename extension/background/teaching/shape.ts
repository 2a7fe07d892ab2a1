/** How much longer a run of letters or digits may be on another page. */
const slack = 2

/** Most that a run is repeated; see `isBounded`. */
const mostRepeated = 64

const signs = /[\\^$.*+?()[\]{}|/]/g

/** A text as a pattern that means that very text. */
export const escapePattern = (text: string): string => text.replace(signs, '\\$&')

/**
 * How values are written of which this is one: `EC-2026-7F3K2` has letters, digits, then both, and
 * the signs between them stay as they are.
 */
export function shapeOf(example: string): string {
  const runs = example.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []
  const shapes = runs.map((run, at) => {
    if (!/^[\p{L}\p{N}]/u.test(run)) return escapePattern(run)
    return at === 0 ? beginning(run) : following(run)
  })
  return shapes.join('')
}

/** A reference begins with letters that say of what it is, digits that count, or both: `REQ0012`. */
function beginning(run: string): string {
  const [, letters = '', digits = ''] = /^(\p{L}+)(\d+)$/u.exec(run) ?? []
  return letters ? some(letters) + some(digits) : some(run)
}

/** What follows may be drawn by lot: where there are letters, another one has digits too. */
function following(run: string): string {
  const isDrawn = run.length > 3 && /\p{L}/u.test(run)
  return some(run, isDrawn)
}

function some(run: string, hasDigits = false): string {
  const classes = [
    ['\\d', /\d/],
    ['A-Z', /[A-Z]/],
    ['a-z', /[a-z]/],
    ['\\p{L}', /(?![A-Za-z])\p{L}/u],
    ['\\p{N}', /(?!\d)\p{N}/u],
  ] as const
  const held = classes
    .filter(([name, one]) => one.test(run) || (hasDigits && name === '\\d'))
    .map(([name]) => name)
  const set = held.length === 1 && held[0] === '\\d' ? '\\d' : `[${held.join('')}]`
  return `${set}{1,${Math.min(mostRepeated, run.length + slack)}}`
}
