import { digestLook } from './digest-look.ts'
import { type Findings, formatMinute } from './findings.ts'
import type { PurgeLimits } from './limits.ts'
import { rootOf } from './merkle.ts'
import type { Regime, SealContent } from './seal.ts'
import type { KeptLook, PurgedLook } from './sealed-looks-sql.ts'

/** What the database holds under one seal. */
interface UnderSeal {
  content: SealContent
  /** The leaf digests the database lists. The Merkle root proves or refutes them. */
  listed: string | null
  looks: readonly KeptLook[]
  purged: readonly PurgedLook[]
  /** How far the purge required by law has gone, by the last signed seal. */
  limits: PurgeLimits
  /** The hub seals no entry older than this instant any more. */
  sealedTo: string
}

const size = 32

/** Checks every entry under a seal whose signature is valid. */
export function checkLooks(under: UnderSeal, findings: Findings): void {
  const { content, looks, listed } = under
  const expected = content.leaves.internal + content.leaves.exchange
  const leaves = readListed(listed, content.root, expected)
  const found = new Map<number, string>()
  const where = `${content.organisation}, seal ${content.seal}, position`
  for (const look of looks) {
    const position = look.position ?? -1
    const what = `${where} ${position}: the look ${look.access} of ${formatMinute(look.at)}`
    const digest = digestLook(look).toString('base64url')
    found.set(position, digest)
    if (position < 0 || position >= expected) findings.say(`${what} was added after it was sealed.`)
    else if (leaves && leaves[position] !== digest)
      findings.say(`${what} ${describeDamage(leaves, digest)}`)
    else if (look.at < under.sealedTo)
      findings.say(`${what} was added later: looks made after it had long been sealed.`)
  }
  const gone = checkGone(under, found, leaves, findings)
  if (!leaves && looks.length > 0) checkUnlisted(under, found, gone, findings)
}

function readListed(listed: string | null, root: string, expected: number): string[] | null {
  const bytes = Buffer.from(listed ?? '', 'base64url')
  if (bytes.length !== expected * size || bytes.toString('base64url') !== listed) return null
  const leaves = Array.from({ length: expected }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )
  if (rootOf(leaves).toString('base64url') !== root) return null
  return leaves.map((leaf) => leaf.toString('base64url'))
}

function describeDamage(leaves: readonly string[], digest: string): string {
  const before = leaves.indexOf(digest)
  return before < 0
    ? 'is not the one that was sealed there: it was changed, or brought from elsewhere.'
    : `was sealed at position ${before}: it was moved.`
}

/**
 * Checks that every missing entry was purged because the law required it.
 * @returns the digests that replace purged entries; `null` where something else is missing
 */
function checkGone(
  { content, purged, looks, limits }: UnderSeal,
  found: ReadonlyMap<number, string>,
  leaves: readonly string[] | null,
  findings: Findings,
): Map<number, string> | null {
  const digests = new Map(purged.map(({ position, digest }) => [position, digest]))
  const { internal, exchange } = content.leaves
  const begins = { internal: 0, exchange: internal } satisfies Record<Regime, number>
  let isWhole = true
  for (const [regime, count] of Object.entries({ internal, exchange }) as [Regime, number][]) {
    const isOver = (content.to[regime] ?? '') < (limits[regime] ?? '')
    for (let at = begins[regime]; at < begins[regime] + count; at += 1) {
      if (found.has(at)) continue
      const digest = digests.get(at)
      const fits = looks.length === 0 || (digest && (!leaves || leaves[at] === digest))
      if (isOver && fits) continue
      isWhole = false
      findings.say(formatMissingAccess(content, at, regime, digest !== undefined, isOver))
    }
  }
  for (const position of digests.keys())
    if (found.has(position) || position >= internal + exchange || position < 0)
      findings.say(
        `${content.organisation}, seal ${content.seal}, position ${position}: a look that was not purged is said to be.`,
      )
  return isWhole ? digests : null
}

function formatMissingAccess(
  { organisation, seal, from, to }: SealContent,
  position: number,
  regime: Regime,
  isSaidPurged: boolean,
  isOver: boolean,
): string {
  const [first, last] = [formatMinute(from[regime]), formatMinute(to[regime])]
  const minute = first === last ? `of ${first}` : `made between ${first} and ${last}`
  const where = `${organisation}, seal ${seal}, position ${position}: a look ${minute}`
  if (!isSaidPurged) return `${where} was removed.`
  return isOver
    ? `${where} was purged, and the digest that stands for it is another's.`
    : `${where} is said to be purged, and the law had it kept longer.`
}

/**
 * Checks against the Merkle root alone, where the listed digests cannot say which entry differs.
 */
function checkUnlisted(
  { content }: UnderSeal,
  found: ReadonlyMap<number, string>,
  gone: ReadonlyMap<number, string> | null,
  findings: Findings,
): void {
  const { organisation, seal, leaves, from, to, root } = content
  const all = Array.from({ length: leaves.internal + leaves.exchange }, (_, at) =>
    Buffer.from(found.get(at) ?? gone?.get(at) ?? '', 'base64url'),
  )
  const where = `${organisation}, seal ${seal}, positions 0 to ${all.length - 1}`
  const minute = formatMinute(from.internal ?? from.exchange ?? to.exchange)
  if (rootOf(all).toString('base64url') === root)
    findings.say(
      `${where}: the list of digests of ${minute} was changed; the looks are as they were sealed.`,
    )
  else
    findings.say(
      `${where}: some look of ${minute} was changed, and so was the list that would say which.`,
    )
}
