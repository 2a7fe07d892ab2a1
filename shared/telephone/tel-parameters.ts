/** A number without the parameters of RFC 3966. */
export interface BareNumber {
  number: string
  /**
   * Context of a number without country code (`;phone-context`): `+33`, or the name of a network.
   */
  context: string | null
}

/** Parameters about routing, which leave the number as it is: RFC 2806, 3966, 4694 and 4759. */
const spared: ReadonlySet<string> = new Set([
  'ext',
  'isub',
  'tsub',
  'postd',
  'npdi',
  'rn',
  'rn-context',
  'cic',
  'cic-context',
  'enumdi',
])

/** A parameter: a name and a value, or one of the two names without a value. */
const parameter = /^(?:([a-z\d-]+)=(.*)|(npdi|enumdi))$/is

/**
 * Strips the parameters of RFC 3966: `tel:+33-6-12-34-56-78;ext=12`. Text after a `;` that is no
 * parameter stays, because it may be a remark.
 * @returns `null` for a parameter that is unknown, empty or repeated: it may change the number
 */
export function stripParameters(written: string): BareNumber | null {
  const [number = '', ...behind] = written
    .replace(/^\s*tel:/i, '')
    // The library knows only some typographic spaces.
    .replace(/\p{Zs}/gu, ' ')
    .split(';')
  const said = behind.map((one) => one.trim()).filter((one) => one !== '')
  const read = said.map((one) => parameter.exec(one))
  if (read.every((one) => one === null))
    return { number: [number, ...said].join(';'), context: null }
  const values = new Map<string, string>()
  for (const one of read) {
    if (!one) return null
    const [, named, value = '', alone] = one
    const name = (named ?? alone ?? '').toLowerCase()
    const isKnown = name === 'phone-context' || spared.has(name)
    if (!isKnown || values.has(name) || (named && value.trim() === '')) return null
    values.set(name, value.trim())
  }
  return { number, context: values.get('phone-context') ?? null }
}
