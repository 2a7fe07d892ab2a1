import { describe, expect, it } from 'vitest'
import { code, linesWith, placeOf } from './files.ts'

/** What makes markup or code of a text. No file of a product has it, and none is excused. */
const making =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc|DOMParser)\b|\bdocument\.write|\beval\(|\bnew Function\b|\bset(Timeout|Interval)\(\s*['"`]/

describe('Text from outside', () => {
  it.each(['shared', 'widget', 'extension', 'console', 'hub'])(
    'is made markup or code nowhere in %s',
    (place) => {
      const files = code.filter((file) => placeOf(file) === place && /\.(tsx?|js)$/.test(file))
      expect(files.length).toBeGreaterThan(40)
      expect(linesWith(making, files)).toEqual([])
    },
  )
})
