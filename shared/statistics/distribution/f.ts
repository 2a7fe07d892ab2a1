import { betaQuantile } from './beta.ts'

/**
 * The value below which a share `p` of the F distribution lies: `d₁F / (d₁F + d₂)` follows a beta
 * distribution of halves of its degrees of freedom.
 */
export function fQuantile(p: number, d1: number, d2: number): number {
  const x = betaQuantile(p, d1 / 2, d2 / 2)
  return (d2 * x) / (d1 * (1 - x))
}
