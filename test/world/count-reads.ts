import { findPersonal } from '#shared/privacy/find-personal.ts'
import type { Rule } from '#shared/privacy/personal-rules.ts'

/**
 * Counts how often rules are tried on a text: each try is bounded, so that their number tells the
 * cost, on a busy machine too.
 */
export function countReads(text: string, rules: readonly Rule[]): number {
  let count = 0
  class Counted extends RegExp {
    override exec(read: string) {
      count += 1
      return super.exec(read)
    }
  }
  const counted = rules.map(
    ([kind, pattern, ...rest]): Rule => [kind, new Counted(pattern), ...rest],
  )
  findPersonal(text, counted)
  return count
}
