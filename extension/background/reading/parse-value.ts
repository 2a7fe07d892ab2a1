import type { ValueShape } from '#shared/contract/agents/tool-rule.ts'
import { validators } from '../validators/list.ts'

/**
 * Characters that nobody sees, and those that turn the direction of what stands beside them: a value
 * with one of them would look like another.
 */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}]/u

/** What would turn the direction of all that stands beside a name. Of joiners some names are made. */
const turning = /[\u202A-\u202E\u2066-\u2069]/

/** Parses a text as the kind of value that a rule names. @returns `null` for any other text */
export function parseValue(as: ValueShape | 'name', text: string): string | null {
  if (as === 'name') return text !== '' && !turning.test(text) ? text : null
  // A shape may allow for nothing, and nothing is no value.
  if (text === '' || unseen.test(text)) return null
  if (typeof as === 'string') return validators.find(({ name }) => name === as)?.read(text) ?? null
  return new RegExp(`^(?:${as.shape})$`, 'u').test(text) ? text : null
}

/** The part of a text that a pattern picks: its group `value`; without a pattern, the whole text. */
export function pickValue(pattern: string | undefined, text: string): string | null {
  if (pattern === undefined) return text
  return new RegExp(pattern, 'u').exec(text)?.groups?.['value']?.trim() || null
}

/** Every part of a text that a pattern picks: people may write another one before the one that is meant. */
export function pickEveryValue(pattern: string | undefined, text: string): string[] {
  if (pattern === undefined) return [text]
  const found = [...text.matchAll(new RegExp(pattern, 'gu'))]
  return found.flatMap(({ groups }) => groups?.['value']?.trim() || [])
}
