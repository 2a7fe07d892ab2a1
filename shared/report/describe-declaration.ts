import type { Declaration, PrintedDeclaration } from '../contract/catalogue/declaration.ts'

/**
 * Shortens a declaration for print: a population becomes its size, because every report carries it.
 */
export function describeDeclaration({ declared, ...rest }: Declaration): PrintedDeclaration {
  if (declared.kind !== 'population') return { ...rest, declared }
  const { kind, territories } = declared
  const people = territories.reduce((all, { population }) => all + population, 0)
  return { ...rest, declared: { kind, territories: territories.length, people } }
}
