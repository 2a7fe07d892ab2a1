/** A field that is asked for, with what is asked inside it. */
export interface AskedField {
  /** What it is answered under. */
  alias: string
  name: string
  args: Readonly<Record<string, unknown>>
  inside: readonly Selected[] | null
}

/** A field, or what is asked of one type alone. */
export type Selected = AskedField | { type: string; inside: readonly Selected[] }

/** One query, as far as queries of this kind go: no fragments by name, no directives. */
export interface Operation {
  name: string
  /** Variables, with their types as they are written. */
  variables: ReadonlyMap<string, string>
  inside: readonly Selected[]
}

/** A value that stands for a variable. */
export class Variable {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** Reads a query. @throws SyntaxError as the server does, with what it met */
export function readGraphql(text: string): Operation {
  const tokens = text.match(/\.\.\.|\$?\w+|"[^"\n]*"|[{}()[\]:!]|[^\s,]/g) ?? []
  let at = 0
  const peek = () => tokens[at] ?? ''
  const take = (wanted: RegExp): string => {
    const token = tokens[at++] ?? 'end of document'
    if (!wanted.test(token)) throw new SyntaxError(`Unexpected ${token}`)
    return token
  }
  const name = () => take(/^\w+$/)
  const list = <T>(end: string, read: () => T): T[] => {
    const read_: T[] = []
    while (peek() !== end) read_.push(read())
    at++
    return read_
  }
  const value = (): unknown => {
    const token = take(/^[$\w"]/)
    if (token.startsWith('$')) return new Variable(token.slice(1))
    return /^\d/.test(token) ? Number(token) : token.replaceAll('"', '')
  }
  const argument = (): [string, unknown] => {
    const argumentName = name()
    take(/^:$/)
    return [argumentName, value()]
  }
  const selected = (): Selected => {
    if (peek() === '...') {
      at++
      take(/^on$/)
      const type = name()
      take(/^\{$/)
      return { type, inside: list('}', selected) }
    }
    const first = name()
    const hasAlias = peek() === ':'
    if (hasAlias) at++
    const called = hasAlias ? name() : first
    const hasArgs = peek() === '('
    if (hasArgs) at++
    const args = Object.fromEntries(hasArgs ? list(')', argument) : [])
    const hasInside = peek() === '{'
    if (hasInside) at++
    return { alias: first, name: called, args, inside: hasInside ? list('}', selected) : null }
  }
  const variable = (): [string, string] => {
    const called = take(/^\$/).slice(1)
    take(/^:$/)
    const type = name()
    const isNeeded = peek() === '!'
    if (isNeeded) at++
    return [called, isNeeded ? `${type}!` : type]
  }
  take(/^query$/)
  const operation = name()
  const hasVariables = peek() === '('
  if (hasVariables) at++
  const variables = new Map(hasVariables ? list(')', variable) : [])
  take(/^\{$/)
  const inside = list('}', selected)
  if (at < tokens.length) throw new SyntaxError(`Unexpected ${peek()}`)
  return { name: operation, variables, inside }
}
