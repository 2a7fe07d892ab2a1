/** A number without what RFC 3966 lets stand behind it. */
export interface BareNumber {
  number: string
  /** Where a number without country belongs (`;phone-context`): `+33`, or the name of a network. */
  context: string | null
}

/** What says how a call is led, and leaves the number itself as it is: RFC 2806, 3966, 4694 and 4759. */
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

/** A parameter: a name and its value, or one of the two names that stand alone. */
const parameter = /^(?:([a-z\d-]+)=(.*)|(npdi|enumdi))$/is

/**
 * Takes the parameters of RFC 3966 off a number: `tel:+33-6-12-34-56-78;ext=12`. What is written behind
 * a `;` and is no parameter stays, as it may be a remark.
 * @returns `null` where a parameter is not known, has no value or is said twice: it may change the number
 */
export function stripParameters(written: string): BareNumber | null {
  const [number = '', ...behind] = written
    .replace(/^\s*tel:/i, '')
    // The library knows but some of the spaces of typography.
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
