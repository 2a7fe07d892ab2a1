import type { Instrument, Item } from '#shared/contract/catalogue/instrument.ts'
import { leastDrawn } from '#shared/quality/check-configuration.ts'
import { type Configured, drawOf } from '#shared/quality/configured.ts'
import { findItem, scaleOf } from '#shared/quality/instrument.ts'
import { provenStream } from '#shared/quality/proven-stream.ts'
import { adaptiveShares, type Known } from '#shared/statistics/adaptive.ts'
import { weighFirstChoices } from '#shared/statistics/first-choices.ts'
import { varianceOfCounts } from '#shared/statistics/variance-of-counts.ts'
import { findInstrument } from '../../catalogue/instruments/instruments.ts'
import { listKnownSites } from '../../catalogue/organisations/directory-sql.ts'
import { findNewestVersion, lockSite } from '../../catalogue/sites/configurations-sql.ts'
import { insertConfiguration } from '../../catalogue/sites/declare-sql.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import { inExclusiveTransaction } from '../../platform/database/exclusive-transaction.ts'
import { listTallies, type Tally } from '../answers/tallies-sql.ts'

/** Least change of a share that makes a new version. */
const leastMove = 0.01

/**
 * Adapts the draw of each site that uses it, towards the least known questions. Answers keep the
 * probability of their own version.
 * @returns the sites with a new version.
 */
export async function adaptDraws(database: Database): Promise<{ site: string; version: number }[]> {
  const made: { site: string; version: number }[] = []
  for (const { organisation, site, content } of await listKnownSites(database)) {
    if (!content?.adaptive) continue
    const version = await inExclusiveTransaction(database, (transaction) =>
      adaptSite(transaction, organisation, site),
    )
    if (version !== null) made.push({ site, version })
  }
  return made
}

/** @returns the new version of a site's configuration, or `null` without a change. */
async function adaptSite(transaction: Queryable, organisation: string, site: string) {
  // Read under the lock, so that the owner's latest save is not undone.
  await lockSite(transaction, organisation, site)
  const newest = await findNewestVersion(transaction, organisation, site)
  if (!newest?.content.adaptive) return null
  const { version, content } = newest
  const { instrument: id, instrument_version } = content
  const instrument = await findInstrument(transaction, organisation, id, instrument_version)
  const draw =
    instrument && (await adapt(transaction, organisation, { version, content, instrument }))
  return draw && insertConfiguration(transaction, organisation, site, { ...content, draw })
}

/** Returns the next shares of a draw, or `null` when the change is too small. */
async function adapt(database: Queryable, organisation: string, configured: Configured) {
  const { content, instrument } = configured
  // An item with the share 0 keeps it.
  const drawn = drawOf(configured).filter(({ share }) => share > 0)
  const total = drawn.reduce((sum, { share }) => sum + share, 0)
  if (drawn.length < 2 || total <= 0) return null
  const count = await readProven(database, organisation, configured)
  const { weights } = weighFirstChoices(firstChoices(instrument, drawn, count))
  const known = drawn.map(({ item }, at): Known => {
    const points = pointsOf(instrument, item)
    const { n, variance } = varianceOfCounts(count(item), points)
    return { n, variance, weight: weights[at] ?? 0, points: points.length }
  })
  // Every share stays above the minimum of the configuration.
  const shared = Math.min(1, Math.max(0.3, leastDrawn * drawn.length))
  const shares = new Map(adaptiveShares(known, shared).map((share, at) => [drawn[at]?.item, share]))
  const hasMoved = drawn.some(
    ({ item, share }) => Math.abs((shares.get(item) ?? 0) - share / total) >= leastMove,
  )
  if (!hasMoved) return null
  return content.draw.map((one) => ({ ...one, share: shares.get(one.item) ?? one.share }))
}

/** Counts the values of the answers to an item. */
type Count = (item: string) => readonly Tally[]

/**
 * Reads the answers whose invitation is proven, of one stream. The open button is left out: its
 * users are self-selected, so that their variance says nothing about invited answers, and one angry
 * evening would change everyone's questions. The roll-up has no sites: the sites of an organisation
 * share their data.
 */
async function readProven(
  database: Queryable,
  organisation: string,
  configured: Configured,
): Promise<Count> {
  const { id, version, items } = configured.instrument
  const drawn = drawOf(configured).map(({ item }) => item)
  const importance = items.find(isImportance)
  const tallies = new Map<string, Tally[]>()
  for (const item of [...drawn, ...(importance ? [importance.item] : [])])
    tallies.set(item, await listTallies(database, organisation, id, version, item))
  const proven = provenStream([...tallies.values()].flat())
  return (item) => (tallies.get(item) ?? []).filter(({ stream }) => stream === proven)
}

/**
 * Counts how often each drawn item was chosen as most important. The answers of the importance item
 * are positions in the instrument's draw, from 1. All 0 without such an item.
 */
function firstChoices(
  instrument: Instrument,
  drawn: readonly { item: string }[],
  count: Count,
): number[] {
  const asks = instrument.items.find(isImportance)
  const chosen = asks ? count(asks.item) : []
  return drawn.map(({ item }) => {
    const place = String(instrument.draw.findIndex((one) => one.item === item) + 1)
    return chosen.filter(({ value }) => value === place).reduce((sum, { n }) => sum + n, 0)
  })
}

const isImportance = ({ dimension }: Item) => dimension === 'importance'

function pointsOf(instrument: Instrument, name: string) {
  const item = findItem(instrument, name)
  return item ? scaleOf(instrument, item).answers.map(({ value }) => value) : []
}
