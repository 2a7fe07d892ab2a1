import type { Deps } from '../deps.ts'
import { SecretMismatch } from './secret.ts'

/** Oldest reading that a request leans on, in milliseconds: a generation seals a minute after it is made. */
const oldest = 30_000

/** What this process last read of the generations of the root. */
export interface RootReading {
  /** Reads them. @throws SecretMismatch, or an error of the database */
  read(): Promise<void>
  /** Reads them where that is long ago: the process stood still, or its clock jumped. */
  renew(): Promise<void>
  /** Whether the secret of this process still opened the hub at the last reading. */
  isOpen(): boolean
}

/** Opens it, for a process that has just read. @param learn reads the generations */
export function openRootReading(learn: () => Promise<void>, clock: Deps['clock']): RootReading {
  let readAt = clock().getTime()
  let isOpen = true
  let reading: Promise<void> | null = null
  const isOld = () => Math.abs(clock().getTime() - readAt) > oldest

  async function readNow(): Promise<void> {
    const began = clock().getTime()
    try {
      await learn()
      isOpen = true
    } catch (error) {
      if (error instanceof SecretMismatch) isOpen = false
      throw error
    } finally {
      reading = null
    }
    readAt = began
  }
  const read = () => {
    reading ??= readNow()
    return reading
  }
  return {
    read,
    isOpen: () => isOpen,
    async renew() {
      // One under way may have begun before the process stood still. A request says by itself that the
      // database is gone.
      for (let time = 0; time < 2 && isOld(); time++) await read().catch(() => {})
    },
  }
}
