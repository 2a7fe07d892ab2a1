import { sum } from './moments.ts'

/** One group in one period. */
interface GroupRate {
  /** Its share of all, or its count, not negative. */
  share: number
  /** Its rate; `null` for an empty group. */
  rate: number | null
}

/** A group before and after. */
export interface GroupChange {
  before: GroupRate
  after: GroupRate
}

/** Change of a rate, decomposed: `rate + mix` is `delta`. All in the unit of the rates. */
export interface RateAndMix {
  before: number
  after: number
  delta: number
  /** Effect of changed rates within groups. */
  rate: number
  /** Effect of changed shares of groups. */
  mix: number
}

/**
 * Decomposes the change of a rate into effects within groups and of the mix of respondents, so that
 * « satisfaction rose » is not reported when it fell in every group: `Σ Δr (s₀ + s₁)/2 + Σ Δs (r₀ +
 * r₁)/2`.
 *
 * A group that appears or vanishes has no rate on one side; it is held to have had the one it has
 * on
 * the other, so that all it changes is mix.
 *
 * Source: E. M. Kitagawa, "Components of a difference between two rates", JASA 50 (1955),
 * 1168-1194.
 * @returns `null` when nobody was counted before, or nobody after.
 * @throws RangeError when a share is below zero, or a group that counts somebody has no rate.
 */
export function kitagawa(groups: readonly GroupChange[]): RateAndMix | null {
  const before = groups.map((group) => group.before)
  const after = groups.map((group) => group.after)
  for (const { share, rate } of [...before, ...after]) checkGroup(share, rate)
  const whole = { before: sum(before.map(shareOf)), after: sum(after.map(shareOf)) }
  if (whole.before === 0 || whole.after === 0) return null
  const known = groups.map((group) => ({
    s0: group.before.share / whole.before,
    s1: group.after.share / whole.after,
    // A group without any rate is empty, and has no effect.
    r0: group.before.rate ?? group.after.rate ?? 0,
    r1: group.after.rate ?? group.before.rate ?? 0,
  }))
  const first = sum(known.map(({ s0, r0 }) => s0 * r0))
  const last = sum(known.map(({ s1, r1 }) => s1 * r1))
  return {
    before: first,
    after: last,
    delta: last - first,
    rate: sum(known.map(({ s0, s1, r0, r1 }) => ((r1 - r0) * (s0 + s1)) / 2)),
    mix: sum(known.map(({ s0, s1, r0, r1 }) => ((s1 - s0) * (r0 + r1)) / 2)),
  }
}

function shareOf({ share }: GroupRate): number {
  return share
}

function checkGroup(share: number, rate: number | null): void {
  if (!(share >= 0 && Number.isFinite(share))) throw new RangeError('A share is not below zero')
  if (rate === null && share > 0) throw new RangeError('A group that counts somebody has a rate')
  if (rate !== null && !Number.isFinite(rate)) throw new RangeError('A rate is a finite number')
}
