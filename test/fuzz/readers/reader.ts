/** Something that reads what comes from outside, and what must hold whatever it is given. */
export interface Reader {
  name: string
  /** What it is meant to read, to begin with. */
  seeds: readonly (string | Uint8Array)[]
  /** Words it knows, beside those of its seeds. */
  words?: readonly string[]
  /**
   * Reads it, and looks at what came of it. What the reader declares that it throws is caught here.
   * @throws whatever nobody expects
   */
  read(input: Uint8Array): void | Promise<void>
}

/** A promise of a reader that did not hold. */
class Broken extends Error {}

/** @throws Broken unless it holds */
export function must(holds: boolean, what: string, ...values: unknown[]): asserts holds {
  if (!holds)
    throw new Broken(
      [what, ...values.map((value) => JSON.stringify(value)?.slice(0, 300))].join(' '),
    )
}

type Declared = abstract new (...given: never[]) => Error

/** What is read; `null` where it was refused in a way that is declared. */
export function orRefused<T>(read: () => T, ...declared: readonly Declared[]): T | null {
  try {
    return read()
  } catch (error) {
    if (declared.some((one) => error instanceof one)) return null
    throw error
  }
}

/** The same of what takes its time. */
export async function orRefusedLater<T>(
  read: () => Promise<T>,
  ...declared: readonly Declared[]
): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (declared.some((one) => error instanceof one)) return null
    throw error
  }
}

export const textOf = (input: Uint8Array): string => Buffer.from(input).toString()

/** The JSON that stands in a text; a text that is none is given as a text. */
export function jsonOf(input: Uint8Array): unknown {
  const text = textOf(input)
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The lines of an input, for readers that are given several texts. */
export function linesOf(input: Uint8Array): [string, string, string, string] {
  const [one = '', two = '', three = '', ...rest] = textOf(input).split('\n')
  return [one, two, three, rest.join('\n')]
}
