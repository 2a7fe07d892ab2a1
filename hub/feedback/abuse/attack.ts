import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import type { Deps } from '../../platform/deps.ts'

/** New feedbacks of one site in a minute that never count as an attack. */
const leastAttack = 120

/** Factor over the busiest usual hour above which a minute is an attack. */
const timesUsual = 5

/** Feedbacks of one site set aside as bursts in a minute, above which it is under attack. */
const mostBursts = 30

/** Calm time before the end of an attack, in milliseconds. */
const calmAfter = 10 * 60_000

/** Lifetime of the cached usual rate of a site, in milliseconds. */
const memory = 10 * 60_000

const minute = 60_000
const slot = minute / 6

/** Detects attacks on sites. */
export interface Watch {
  isAttacked(site: Site): boolean
  /** Counts a feedback that started, or tried to. */
  began(site: Site): Promise<void>
  /** Counts a feedback set aside as part of a burst. */
  burst(site: Site): void
  /** Number of sites that now require a proof of work. */
  attacked(): number
}

interface Watched {
  begun: Map<number, number>
  bursts: Map<number, number>
  /** End of the attack, in milliseconds. */
  until: number
  usual: { n: number; until: number } | null
}

/**
 * Returns a detector. A site is under attack in two cases: more than 120 feedbacks started within a
 * minute, which is also more than five times its busiest usual hour; or more than 30 were set aside
 * as bursts. It ends after ten minutes without either. Each process counts for itself.
 * @param readUsual returns the feedbacks a minute in the busiest hour of a usual day of the site
 */
export function watchAttacks(
  { clock, proofOfWork }: Pick<Deps, 'clock' | 'proofOfWork'>,
  readUsual: (site: Site) => Promise<number>,
): Watch {
  const known = new Map<string, Watched>()

  function watched({ organisation, site }: Site): Watched {
    const key = `${organisation} ${site}`
    const found = known.get(key) ?? { begun: new Map(), bursts: new Map(), until: 0, usual: null }
    known.set(key, found)
    return found
  }

  const alarm = (one: Watched) => {
    one.until = clock().getTime() + calmAfter
  }

  async function usualOf(site: Site, one: Watched): Promise<number> {
    const now = clock().getTime()
    if (!one.usual || one.usual.until <= now)
      one.usual = { n: await readUsual(site), until: now + memory }
    return one.usual.n
  }

  return {
    isAttacked: (site) =>
      proofOfWork === 'always' ||
      (proofOfWork === 'attack' && watched(site).until > clock().getTime()),
    async began(site) {
      if (proofOfWork !== 'attack') return
      const one = watched(site)
      const n = countOf(one.begun, clock().getTime())
      if (n > leastAttack && n > timesUsual * (await usualOf(site, one))) alarm(one)
    },
    burst(site) {
      const one = watched(site)
      if (countOf(one.bursts, clock().getTime()) > mostBursts) alarm(one)
    },
    attacked: () => [...known.values()].filter(({ until }) => until > clock().getTime()).length,
  }
}

/** Counts one more. @returns how many came within the last minute. */
function countOf(slots: Map<number, number>, now: number): number {
  const at = Math.floor(now / slot)
  slots.set(at, (slots.get(at) ?? 0) + 1)
  let sum = 0
  for (const [before, n] of slots) {
    if (before <= at - minute / slot) slots.delete(before)
    else sum += n
  }
  return sum
}
