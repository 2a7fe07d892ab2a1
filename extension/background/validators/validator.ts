import type { ValidatorName } from '#shared/contract/agents/tool-rule.ts'

/** Reads a text as one kind of value. */
export interface Validator {
  name: ValidatorName
  /** @returns the value in canonical form; `null` for any other text */
  read(text: string): string | null
}
