/** Reads a text as one kind of value. */
export interface Validator {
  /** @returns the value, written in the one way it is compared; `null` when the text is none */
  read(text: string): string | null
}
