import { slug } from '#shared/contract/scalar.ts'
import { parseValue } from '../../extension/background/reading/parse-value.ts'
import type { Sighting } from '../../extension/shared/state.ts'
import type { Handed } from './handed.ts'

/** The longest of what stands after `#`, and of a reference. */
const [longest, longestReference] = [1000, 120]

/**
 * Reads what stands after `#` in the address of the panel, as an administrator wrote it in the tool:
 * `#reference=1234&source=zammad`, or `#email=…`. It follows `#` so that no server log has it. A
 * reference is sure: the tool itself fills it in. An address or a number is only likely, because it
 * says who is written there and not that the request is theirs.
 */
export function readAddress(hash: string): Handed {
  const said = readSaid(hash)
  const source = readSource(hash)
  const sightings: Sighting[] = []
  const reference = once(said, 'reference')
  if (reference !== '' && reference.length <= longestReference && !/\p{C}/u.test(reference))
    sightings.push({
      kind: 'reference',
      value: reference,
      ...(source !== null && { source }),
      trust: 'sure',
    })
  for (const kind of ['email', 'phone'] as const) {
    const value = parseValue(kind, once(said, kind))
    if (value !== null) sightings.push({ kind, value, trust: 'likely' })
  }
  return { by: 'address', matter: said.toString(), sightings, name: null, tool: null }
}

/** Whose references the tool shows, as the address of the panel says; `null` where it does not. */
export function readSource(hash: string): string | null {
  const source = slug.safeParse(once(readSaid(hash), 'source'))
  return source.success ? source.data : null
}

const readSaid = (hash: string) =>
  new URLSearchParams(hash.length > longest ? '' : hash.replace(/^#/, ''))

/** A value that stands there once: of two, neither is taken. */
function once(said: URLSearchParams, name: string): string {
  const [first = '', second] = said.getAll(name)
  return second === undefined ? first.trim() : ''
}
