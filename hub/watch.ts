import { tellLate } from './requests/tell-late.ts'
import type { Services } from './services.ts'

/** Longest time between two looks, in milliseconds. */
const oneMinute = 60_000

/** The look at dates that near, while a hub runs. */
export interface Watch {
  /** Ends after the batch that is being done. */
  stop(): Promise<void>
}

/**
 * Looks each minute for usagers whose date nears or has passed without news, and tells them. What
 * fails is told and done a minute later.
 * @param failed told what went wrong, without content.
 */
export function startWatch(
  outside: Pick<Services, 'database' | 'clock' | 'random'>,
  failed: (error: unknown) => void,
): Watch {
  const ending = new AbortController()
  let timer: NodeJS.Timeout | undefined

  async function look(): Promise<void> {
    try {
      await tellLate(outside, ending.signal)
    } catch (error) {
      failed(error)
    }
    if (ending.signal.aborted) return
    // Hubs that started together drift apart.
    timer = setTimeout(
      () => {
        looking = look()
      },
      oneMinute * (0.8 + 0.2 * Math.random()),
    ).unref()
  }

  let looking = look()
  return {
    async stop() {
      ending.abort()
      clearTimeout(timer)
      await looking
    },
  }
}
