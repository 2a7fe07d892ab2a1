import type { ValidatorName } from '#shared/contract/agents/tool-rule.ts'

/** Reads a text as one kind of value. */
export interface Validator {
  name: ValidatorName
  /** @returns the value, written in the one way it is compared; `null` when the text is none */
  read(text: string): string | null
}
