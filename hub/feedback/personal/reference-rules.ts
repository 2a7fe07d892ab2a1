import type { Rule } from '#shared/privacy/personal-rules.ts'

/**
 * Finds references of requests by the patterns of their organisation, in capitals or not. The hub
 * stores only patterns of bounded cost; one that an older hub stored and no engine reads is left out.
 */
export function referenceRules(patterns: readonly string[]): Rule[] {
  return patterns.flatMap((pattern): Rule[] => {
    try {
      return [['reference', new RegExp(`(?:${pattern})(?![\\p{L}\\d])`, 'iuy')]]
    } catch {
      return []
    }
  })
}
