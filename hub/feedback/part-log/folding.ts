import type { Deps } from '../../platform/deps.ts'
import { unobserved } from '../../platform/telemetry/observer.ts'
import { foldTurn } from './fold-organisation.ts'

/** Milliseconds from an answer to its fold: those that come in between share it. */
const pause = 100

/** The folds that a hub runs by itself. */
export interface Folding {
  /** Notes organisations whose parts were appended: they are folded soon. */
  appended(organisations: readonly string[]): void | Promise<void>
  /** Stops after the current fold; the next hub folds what is left. */
  stop(): Promise<void>
}

declare module '../../platform/deps.ts' {
  interface Deps {
    /** The folds that this hub runs by itself; none by default. */
    folding?: Pick<Folding, 'appended'>
  }
}

/**
 * Opens the folds of a hub: it folds what it appended, in turns between organisations. What a killed hub
 * left is folded by a recurring job, or by the next reader.
 * @param failed called with the error of a fold
 */
export function openFolding(
  { database, observer = unobserved }: Pick<Deps, 'database' | 'observer'>,
  failed: (error: unknown) => void,
): Folding {
  const noted = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let working = Promise.resolve()
  let isStopped = false

  async function foldNoted(): Promise<void> {
    for (const organisation of noted) {
      if (isStopped) return
      noted.delete(organisation)
      const isMore = await foldTurn(database, organisation, observer).catch(failed)
      // Behind those that wait: a set goes on with what is added.
      if (isMore) noted.add(organisation)
    }
  }

  function foldSoon(): void {
    if (timer || isStopped || noted.size === 0) return
    timer = setTimeout(() => {
      working = foldNoted().finally(() => {
        timer = undefined
        foldSoon()
      })
    }, pause).unref()
  }

  return {
    appended(organisations) {
      for (const organisation of organisations) noted.add(organisation)
      foldSoon()
    },
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await working
    },
  }
}
