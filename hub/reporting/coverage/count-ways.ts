import type { ServiceCoverage } from '#shared/contract/reporting/coverage.ts'
import { helps } from '#shared/quality/said.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import type { Way } from '../../feedback/answers/ways-sql.ts'
import type { Criterion } from '../figures/criterion.ts'

const channels = ['web', 'paper', 'counter', 'telephone'] as const

/**
 * Counts the answers to the opening question by channel, with small counts suppressed, and one more
 * so that no subtraction gives them back.
 */
export function countChannels(
  ways: readonly (Way & { item: string })[],
  { item, points }: Criterion,
): ServiceCoverage['channels'] {
  const opening = ways.filter((one) => one.item === item && points.has(one.value))
  const counts = channels.map((channel) => sumOf(opening.filter((one) => one.channel === channel)))
  return hide(counts).map((n, at) => ({ channel: channels[at] ?? 'web', n }))
}

/** Counts who answered alone, with help or through somebody else, where it was asked. */
export function countHelped(ways: readonly (Way & { item: string })[]): ServiceCoverage['helped'] {
  const said = ways.filter(({ item }) => item === 'helped')
  if (said.length === 0) return []
  const counts = helps.map((help) => sumOf(said.filter(({ value }) => value === help)))
  return hide(counts).map((n, at) => ({ helped: helps[at] ?? 'alone', n }))
}

/** Suppresses small counts; a zero stays visible. */
function hide(counts: readonly number[]): (number | null)[] {
  const [shown = []] = suppress([counts.map((n) => (n === 0 ? null : n))])
  return counts.map((n, at) => (n === 0 ? 0 : (shown[at] ?? null)))
}

const sumOf = (ways: readonly Way[]) => ways.reduce((all, { n }) => all + n, 0)
