import { GenerationUnknown } from './generations.ts'

/** Oldest reading that a request leans on, in milliseconds: a generation seals a minute after it is made. */
const oldest = 30_000

/** What this process last read of the generations of the root. */
export interface RootReading {
  /** Reads them. @throws SecretMismatch, GenerationUnknown, or an error of the database */
  read(): Promise<void>
  /** Reads them where that is long ago: the process stood still, or its clock jumped. */
  renew(): Promise<void>
  /** Whether this process knew every generation that seals at the last reading. */
  isWhole(): boolean
}

/** Opens it, for a process that has just read. @param learn reads the generations */
export function openRootReading(learn: () => Promise<void>, clock: () => Date): RootReading {
  let readAt = clock().getTime()
  let isWhole = true
  let reading: Promise<void> | null = null
  const isOld = () => Math.abs(clock().getTime() - readAt) > oldest

  async function readNow(): Promise<void> {
    const began = clock().getTime()
    try {
      await learn()
      isWhole = true
    } catch (error) {
      if (error instanceof GenerationUnknown) isWhole = false
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
    isWhole: () => isWhole,
    async renew() {
      // One under way may have begun before the process stood still. A request says by itself that the
      // database is gone.
      for (let time = 0; time < 2 && isOld(); time++) await read().catch(() => {})
    },
  }
}
