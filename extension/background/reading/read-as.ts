import type { ValueShape } from '#shared/contract/tool-rule.ts'
import { validators } from '../validators/list.ts'

/** Reads a text as a rule says its value is. @returns `null` when it is none */
export function readAs(as: ValueShape, text: string): string | null {
  if (typeof as === 'string') return validators.find(({ name }) => name === as)?.read(text) ?? null
  return new RegExp(`^(?:${as.shape})$`, 'u').test(text) ? text : null
}

/** What a pattern picks of a text: its group `value`, or all of it where there is no pattern. */
export function pick(pattern: string | undefined, text: string): string | null {
  if (pattern === undefined) return text
  return new RegExp(pattern, 'u').exec(text)?.groups?.['value']?.trim() || null
}
