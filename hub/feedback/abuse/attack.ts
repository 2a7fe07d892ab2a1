import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import type { Deps } from '../../platform/deps.ts'

/** New feedbacks of one site in a minute that are never called an attack. */
const leastAttack = 120

/** From how many times its busiest usual hour the minute of a site is an attack. */
const timesUsual = 5

/** Feedbacks of one site set aside as bursts in a minute, above which it is under attack. */
const mostBursts = 30

/** How long a site must have been calm before it is believed again, in milliseconds. */
const calmAfter = 10 * 60_000

/** How long what a site usually gets is remembered, in milliseconds. */
const memory = 10 * 60_000

const minute = 60_000
const slot = minute / 6

/** Tells, for each site, whether it is under attack now. */
export interface Watch {
  isAttacked(site: Site): boolean
  /** Somebody began, or tried to begin, a feedback. */
  began(site: Site): Promise<void>
  /** A feedback was set aside as one of a burst. */
  burst(site: Site): void
  /** How many sites ask for a proof of work now. */
  attacked(): number
}

interface Watched {
  begun: Map<number, number>
  bursts: Map<number, number>
  /** Under attack until then, in milliseconds. */
  until: number
  usual: { n: number; until: number } | null
}

/**
 * The rule: a site is under attack when more than 120 feedbacks began within a minute and that is
 * more than five times what its busiest hour usually brings, or when more than 30 were set aside as
 * bursts. It is over after ten minutes without either. Each process counts for itself.
 * @param readUsual feedbacks a minute in the busiest hour of a usual day of the site
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
