import type { DeclaredKind } from '#shared/contract/catalogue/declaration.ts'

/** A kind that is one number. */
export type AmountKind = Exclude<DeclaredKind, 'population'>

const mostPercent: Readonly<Record<AmountKind, number>> = { margin: 30, commitment: 99, floor: 99 }

/**
 * A number as people write it, as a proportion: `85`, `85 %`, `7,5 points` read 0.85, 0.85, 0.075.
 * @returns `null` when it is no number, or none that may be declared
 */
export function readAmount(typed: string, kind: AmountKind): number | null {
  const written = /^(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:%|points?|pts?\.?|pour cent|per ?cent)?$/iu
  const [, digits] = written.exec(typed.trim()) ?? []
  if (digits === undefined) return null
  const percent = Number(digits.replace(',', '.'))
  if (percent < 1 || percent > mostPercent[kind]) return null
  // Divided so that 7,5 is 0.075, and not the nearest that a product gives.
  return Math.round(percent * 100) / 10_000
}
