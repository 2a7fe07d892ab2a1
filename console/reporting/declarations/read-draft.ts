import type { DeclarationSent, Declared } from '#shared/contract/reporting/declaration.ts'
import { fill } from '#shared/text/fill.ts'
import type { DeclarationsText } from '#shared/text/site/declarations-fr.ts'
import type { AmountKind, Draft } from './draft.ts'
import { readAmount } from './read-amount.ts'
import { readPopulation } from './read-population.ts'

const mostTerritories = 40_000
const longestBasis = 300

/** What is wrong, by the path of the field in the body. */
export type Faults = Readonly<Record<string, string>>

/** What a draft declares, or what must be corrected first. */
export function readDraft(
  { kind, service, amounts, lines, basis }: Draft,
  text: DeclarationsText,
): { sent: DeclarationSent } | { faults: Faults } {
  const declared = kind === 'population' ? readLines(lines, text) : readOne(kind, amounts, text)
  const unfounded = faultOfBasis(basis, text)
  const path = kind === 'population' ? '/declared/territories' : '/declared/value'
  if (typeof declared !== 'string' && unfounded === null)
    return { sent: { service: service || null, declared, basis: basis.trim() } }
  return {
    faults: {
      ...(typeof declared === 'string' && { [path]: declared }),
      ...(unfounded !== null && { '/basis': unfounded }),
    },
  }
}

/** @returns what is declared, or the sentence that says why not */
function readOne(
  kind: AmountKind,
  amounts: Draft['amounts'],
  text: DeclarationsText,
): Declared | string {
  const value = readAmount(amounts[kind], kind)
  return value === null ? text.fault[kind] : { kind, value }
}

/** @returns what is declared, or the sentence that says why not */
function readLines(lines: string, text: DeclarationsText): Declared | string {
  const { list: territories, wrong } = readPopulation(lines)
  if (wrong.length > 0) return text.fault.wrongLines
  if (territories.length === 0) return text.fault.noLine
  if (territories.length > mostTerritories)
    return fill(text.fault.manyLines, { max: mostTerritories })
  return { kind: 'population', territories }
}

function faultOfBasis(basis: string, text: DeclarationsText): string | null {
  const n = [...basis.trim()].length
  if (n === 0) return text.fault.basis
  return n > longestBasis ? fill(text.fault.longBasis, { n }) : null
}
