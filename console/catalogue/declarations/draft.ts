import * as z from 'zod'
import type { DeclarationSent, Declared } from '#shared/contract/catalogue/declaration.ts'
import { fill } from '#shared/text/fill.ts'
import type { DeclarationsText } from '#shared/text/site-owner/catalogue/declarations-fr.ts'
import { type Read, readUnless } from '../../form/faults.ts'
import { type AmountKind, readAmount } from './read-amount.ts'
import { readPopulation } from './read-population.ts'

const mostTerritories = 40_000
const longestBasis = 300

/** Every kind, in the order they are shown. */
export const kinds = ['margin', 'commitment', 'floor', 'population'] as const

export const draft = z.strictObject({
  kind: z.enum(kinds),
  /** Empty for every service. */
  service: z.string(),
  /** Each as it is typed, so that looking at another kind loses nothing. */
  amounts: z.strictObject({ margin: z.string(), commitment: z.string(), floor: z.string() }),
  /** The population, as it was pasted. */
  lines: z.string(),
  basis: z.string(),
})

/** What is being typed in. */
export type Draft = z.infer<typeof draft>

export const emptyDraft: Draft = {
  kind: 'margin',
  service: '',
  amounts: { margin: '', commitment: '', floor: '' },
  lines: '',
  basis: '',
}

/** A draft for the next: one decision often settles several values, so its basis stays. */
export function nextDraft({ kind, service, basis }: Draft): Draft {
  return { ...emptyDraft, kind, service, basis }
}

/** What a draft declares, or what must be corrected first. */
export function readDraft(
  { kind, service, amounts, lines, basis }: Draft,
  text: DeclarationsText,
): Read<DeclarationSent> {
  const { fault } = text
  const declared = kind === 'population' ? readLines(lines, text) : readOne(kind, amounts, text)
  const said = basis.trim()
  const n = [...said].length
  const found = {
    [kind === 'population' ? '/lines' : '/amount']: typeof declared === 'string' && declared,
    '/basis': n === 0 ? fault.basis : n > longestBasis && fill(fault.longBasis, { n }),
  }
  return readUnless(found, () => ({
    service: service || null,
    declared: declared as Declared,
    basis: said,
  }))
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

/** The field of a place in what is declared: a list has one for all its lines. */
export function placeInForm(path: string): string {
  return path
    .replace(/^\/declared\/territories(?=\/|$)/, '/lines')
    .replace('/declared/value', '/amount')
}
