import type { Queryable } from '../../../platform/database/database.ts'
import { grow, noPeaks, rootOfPeaks } from '../consistency.ts'
import { type Findings, formatMinute } from '../findings.ts'
import { digestLeaf } from '../merkle.ts'
import type { PublishedSealKey } from '../seal-key.ts'
import type { StoredSeal } from '../seals-sql.ts'
import { formatCheckpoint, isCheckpointOf, readCheckpoint } from './checkpoint.ts'
import { findCheckpoint, listCheckpoints, type StoredCheckpoint } from './checkpoints-sql.ts'
import { findCosignature } from './cosignature.ts'
import { listWitnessings, type Witnessing } from './cosignatures-sql.ts'
import { logKey } from './sign-checkpoint.ts'
import type { VerifierKey } from './verifier-key.ts'

/** What a check of the heads reads. */
export interface HeadsToCheck {
  database: Queryable
  organisation: string
  /** Keys of the seals, which also sign the heads. */
  keys: readonly PublishedSealKey[]
  /** Keys of the witnesses that should have seen the log. */
  witnesses: readonly VerifierKey[]
  findings: Findings
}

/** Who saw the newest head. */
export interface Seen {
  /** Number of seals under it; `null` before the first head. */
  newest: number | null
  /** How many witnesses cosigned it, of how many. */
  by: number
  of: number
  /** When the first of them did. */
  since: Date | null
  /** Names of the others. */
  others: readonly string[]
}

/** Checks the signed heads of a log, and their cosignatures, against its seals. */
export interface CheckedHeads {
  /** Takes the next seal. */
  add(seal: Pick<StoredSeal, 'seal' | 'jws'>): Promise<void>
  end(): Promise<Seen>
}

/** Opens the check of an organisation. */
export async function openHeads(log: HeadsToCheck): Promise<CheckedHeads> {
  const { database, organisation, findings } = log
  const newest = await findCheckpoint(database, organisation)
  const cosigned = await listWitnessings(database, organisation)
  const sizes = new Set(cosigned.map(({ size }) => size))
  /** The roots that the seals give, at the sizes that witnesses saw. */
  const roots = new Map<number, Buffer>()
  let tree = noPeaks
  let isWhole = true
  let isTold = false
  let next = await firstAfter(0)

  async function firstAfter(size: number): Promise<StoredCheckpoint | null> {
    const [found] = await listCheckpoints(database, organisation, size, 1)
    return found ?? null
  }

  function checkHead(head: StoredCheckpoint): void {
    const read = readCheckpoint(head.note)
    const say = (fault: string): void =>
      findings.say(`${organisation}, head of ${head.size} seals: ${fault}`)
    const isOwn = read && log.keys.some((key) => isCheckpointOf(read, logKey(read.origin, key)))
    if (!isOwn) say('no key of this hub signed it as it is: it was changed or forged.')
    else if (read.size === head.size && read.root.equals(rootOfPeaks(tree))) return
    // Every later head differs too: one sentence is enough.
    else if (isTold) findings.count(1)
    else {
      isTold = true
      say('the seals are not those that it was signed over: one was changed since.')
    }
  }

  return {
    async add({ seal, jws }) {
      isWhole &&= seal === tree.size + 1
      if (!isWhole) return
      tree = grow(tree, digestLeaf(jws))
      if (sizes.has(seal)) roots.set(seal, rootOfPeaks(tree))
      if (next?.size !== seal) return
      checkHead(next)
      next = await firstAfter(seal)
    },
    async end() {
      if (isWhole && newest && newest.size > tree.size)
        findings.say(
          `${organisation}: a head of ${newest.size} seals is signed, and ${tree.size} are there: the end of the log was cut off.`,
        )
      const origin = newest && readCheckpoint(newest.note)?.origin
      const textOf = (size: number) => {
        const root = roots.get(size)
        return origin && root ? formatCheckpoint(origin, { size, root }) : null
      }
      const seen = log.witnesses.map((key) => {
        const one = cosigned.find(({ witness }) => witness === key.name)
        return { name: key.name, ...checkWitness({ ...log, key, one, textOf, isWhole }) }
      })
      const up = seen.filter(({ size }) => size !== null && size === newest?.size)
      return {
        newest: newest?.size ?? null,
        by: up.length,
        of: seen.length,
        since:
          up.flatMap(({ at }) => at ?? []).sort((a, b) => a.getTime() - b.getTime())[0] ?? null,
        others: seen.filter((each) => !up.includes(each)).map(({ name }) => name),
      }
    },
  }
}

interface ToCheck extends HeadsToCheck {
  key: VerifierKey
  one: Witnessing | undefined
  textOf(size: number): string | null
  /** No seal is missing before the last. */
  isWhole: boolean
}

/** Checks what a witness saw. @returns the newest head that it did see, as the seals are now */
function checkWitness(check: ToCheck): { size: number | null; at: Date | null } {
  const { organisation, key, one, findings } = check
  const nothing = { size: null, at: null }
  const say = (fault: string) => findings.say(`${organisation}, witness ${key.name}: ${fault}`)
  if (one?.fault === 'fork')
    say('it saw other seals than those that are here: the log was changed and sealed again.')
  if (one?.fault === 'ahead')
    say(`it saw ${one.fault_size} seals, more than are here: the end of the log was cut off.`)
  if (!one?.line || one.size === null) return nothing
  const text = check.textOf(one.size)
  const found = text === null ? null : findCosignature(one.line, text, key)
  if (found) return { size: one.size, at: found.at }
  if (text === null && check.isWhole)
    say(`it saw seal ${one.size}, which is not there: the end of the log was cut off.`)
  else if (text !== null)
    say(
      `its cosignature of ${formatMinute(one.at?.toISOString() ?? null)} does not fit the ${one.size} seals: one was changed since, or it is forged.`,
    )
  return nothing
}
