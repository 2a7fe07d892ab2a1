import { reference as referenceText } from '#shared/contract/requests/request.ts'
import { readCode } from '#shared/identifier/code.ts'
import type { TypedReading } from '../../shared/state.ts'
import type { Deps } from '../platform/deps.ts'
import { parseValue } from '../reading/parse-value.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    readTyped: ReadTyped
  }
}

/**
 * Reads what an agent typed in every way it may be meant, the likeliest first; empty where it can be
 * nothing that is looked for. A reference is recognised by the patterns of the organisation; any short
 * text may be one.
 */
export type ReadTyped = (text: string) => Promise<TypedReading[]>

/** Dashes that people and their keyboards put for a hyphen. */
const dashes = /[\u2010-\u2015\u2212]/g

export function createReadTyped({
  rules,
}: {
  rules: Pick<Deps['rules'], 'references'>
}): ReadTyped {
  return async (text) => {
    const bare = text.normalize('NFC').replace(dashes, '-').replace(/\s+/g, ' ').trim()
    if (bare === '') return []
    const patterns = await rules.references()
    const known = [bare, bare.toUpperCase()].flatMap((value) =>
      patterns
        .filter(({ pattern }) => parseValue({ shape: pattern }, value) !== null)
        .map(({ source }) => ({ value, ...(source !== undefined && { source }) })),
    )
    const [named] = known
    const found: Record<TypedReading['kind'], Omit<TypedReading, 'kind'> | null> = {
      email: written(parseValue('email', bare)),
      code: written(readCode(bare, 'tracking')),
      phone: written(parseValue('phone', bare)),
      // Two sources that write alike: it may be of either, and the hub tells of both.
      reference: named && known.length > 1 ? { value: named.value } : (named ?? anyReference(bare)),
    }
    const order = named
      ? (['email', 'reference', 'code', 'phone'] as const)
      : (['email', 'code', 'phone', 'reference'] as const)
    return order.flatMap((kind) => {
      const read = found[kind]
      return read ? [{ kind, ...read }] : []
    })
  }
}

const written = (value: string | null) => (value === null ? null : { value })

/** A reference of no known pattern: as the hub takes them, and without what only an address has. */
function anyReference(text: string): { value: string } | null {
  return !text.includes('@') && referenceText.safeParse(text).success ? { value: text } : null
}
