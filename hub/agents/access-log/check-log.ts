import type { Queryable } from '../../platform/database/database.ts'
import { checkLooks } from './check-looks.ts'
import type { SecondPlace } from './check-second-place.ts'
import { type Findings, formatMinute, formatSeals } from './findings.ts'
import { findSignedLimits } from './limits.ts'
import { looksOf, purgedOf, sealsOf } from './rows.ts'
import { digestSeal, readKeyId, readSeal, type SealContent } from './seal.ts'
import type { PublishedSealKey } from './seal-key.ts'
import { type KeptLook, listLongUnsealedLooks } from './sealed-looks-sql.ts'
import type { StoredSeal } from './seals-sql.ts'

/** Longest wait of an entry for its seal, in milliseconds. */
const patience = 15 * 60_000

/** Most unsealed entries that one check reads. */
const mostForgotten = 20

/** The log to check. */
export interface LogToCheck {
  /** A snapshot of one instant: hubs keep writing during the check. */
  database: Queryable
  organisation: string
  /** The newest first, as the hub publishes them. */
  keys: readonly PublishedSealKey[]
  /** Opened before the database snapshot. */
  place: SecondPlace
  /** Takes each seal, in order. */
  heads?: { add(seal: StoredSeal): Promise<void> }
  now: Date
  findings: Findings
  /** Called after each seal. */
  progress?(soFar: Counted): void
}

/** How much the check has read. */
export interface Counted {
  seals: number
  looks: number
  /** Seals missing from the second place; `null` when the hub has no second place. */
  ahead: number | null
}

/**
 * Checks the log of an organisation seal by seal, and reports every difference from what was
 * sealed.
 */
export async function checkLog(log: LogToCheck): Promise<Counted> {
  const { database, organisation, keys, place, findings } = log
  const limits = await findSignedLimits(database, organisation, keys)
  const [looks, purged] = [looksOf(database, organisation), purgedOf(database, organisation)]
  const counted: Counted = { seals: 0, looks: 0, ahead: null }
  const say = (seal: number, fault: string) =>
    findings.say(`${organisation}, seal ${seal}: ${fault}`)
  const lost = (look: KeptLook) => {
    if ((look.seal ?? 0) < 1) recordLostAccess(look, findings)
  }
  let last = 0
  let sealedTo = ''
  /** Place among the keys of the newest one that signed a seal so far. */
  let newest = keys.length
  /** Digest of the previous seal; `undefined` when that seal failed its check. */
  let before: string | null | undefined = null

  for await (const stored of sealsOf(database, organisation)) {
    const { seal, leaves: listed } = stored
    if (seal > last + 1) {
      findings.say(`${organisation}: ${formatSeals(last + 1, seal - 1)} removed.`)
      before = undefined
    }
    await place.compare(stored)
    await log.heads?.add(stored)
    const under = { looks: await looks.of(seal, lost), purged: await purged.of(seal, () => {}) }
    const content = await readSeal(stored.jws, keys)
    const fault = faultOf(content, stored, organisation)
    if (fault) say(seal, fault)
    if (content && !fault) {
      if (before !== undefined && content.previous !== before)
        say(seal, 'it does not follow the seal before it.')
      const key = keys.findIndex(({ kid }) => kid === readKeyId(stored.jws))
      if (key > newest) say(seal, 'its key had ended: a newer one signed a seal before it.')
      newest = Math.min(newest, key)
      if (content.at !== stored.at.toISOString()) say(seal, 'the date beside it was changed.')
      const late = longBefore(sealedTo)
      checkLooks({ content, listed, ...under, limits, sealedTo: late }, findings)
      sealedTo = latest(sealedTo, content)
    }
    before = content && !fault ? digestSeal(stored.jws) : undefined
    last = seal
    counted.seals += 1
    counted.looks += under.looks.length
    log.progress?.(counted)
  }

  counted.ahead = await place.end(last)
  await looks.of(Number.POSITIVE_INFINITY, (look) => recordLostAccess(look, findings))
  await purged.of(Number.POSITIVE_INFINITY, ({ seal }) =>
    say(seal, 'it is not there, and a look of it is said to be purged.'),
  )
  await checkForgotten(log)
  return counted
}

/** Returns why a seal fails its check, or `null` when it passes. */
function faultOf(
  content: SealContent | null,
  { seal, at }: StoredSeal,
  organisation: string,
): string | null {
  if (!content)
    return `no key of this hub signed it as it is: it was changed or forged. It is dated ${formatMinute(at.toISOString())}.`
  if (content.seal === seal && content.organisation === organisation) return null
  return `it is seal ${content.seal} of ${content.organisation}, put in the place of another.`
}

function recordLostAccess(look: KeptLook, findings: Findings): void {
  findings.say(
    `${look.organisation}, seal ${look.seal}, position ${look.position}: the look ${look.access} of ${formatMinute(look.at)} names a seal that is not there.`,
  )
}

/** Returns the instant of the youngest entry sealed so far. */
function latest(before: string, { to }: SealContent): string {
  return [before, to.internal ?? '', to.exchange ?? ''].sort().at(-1) ?? ''
}

function longBefore(instant: string): string {
  if (instant === '') return ''
  return new Date(Date.parse(instant) - patience).toISOString()
}

/** Finds entries that have waited for their seal longer than any running hub allows. */
async function checkForgotten({
  database,
  organisation,
  now,
  findings,
}: LogToCheck): Promise<void> {
  const before = new Date(now.getTime() - patience)
  const found = await listLongUnsealedLooks(database, organisation, before, mostForgotten)
  for (const look of found)
    findings.say(
      `${organisation}: the look ${look.access} of ${formatMinute(look.at)} has no seal: it was added since, or no hub has run since.`,
    )
  findings.count((found[0]?.all ?? 0) - found.length)
}
