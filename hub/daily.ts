import { adaptDraws } from './adapt-draw.ts'
import { purge } from './retention.ts'
import type { Services } from './services.ts'

const oneDay = 24 * 3600 * 1000

/** Part of a day by which hubs that started together drift apart. */
const jitter = 0.04

/** The work of every day, while a hub runs. */
export interface Daily {
  /** Ends after the batch that is being done. */
  stop(): Promise<void>
}

/**
 * Keeps house at once, then every day: what is past its time goes, and the draw of adaptive sites
 * moves. What fails is told and done the next day.
 * @param failed told what went wrong, without content.
 */
export function startDaily(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  failed: (error: unknown) => void,
): Daily {
  const ending = new AbortController()
  let timer: NodeJS.Timeout | undefined

  async function work(): Promise<void> {
    try {
      await purge(database, clock(), { signal: ending.signal })
      if (!ending.signal.aborted) await adaptDraws(database)
    } catch (error) {
      failed(error)
    }
    if (ending.signal.aborted) return
    const wait = oneDay * (1 + jitter * (Math.random() - 0.5))
    timer = setTimeout(() => {
      working = work()
    }, wait).unref()
  }

  let working = work()
  return {
    async stop() {
      ending.abort()
      clearTimeout(timer)
      await working
    },
  }
}
