import * as z from 'zod'
import { createMutex } from '../platform/mutex.ts'

/** The faults reported today, so that each is reported once. */
export interface DailyReports {
  /** @returns whether it was not reported today, and may be now */
  isFirst(what: string): Promise<boolean>
}

const name = 'faultsTold'

/** Most reports in a day. */
const most = 100

const told = z.object({ day: z.string(), told: z.array(z.string()) }).catch({ day: '', told: [] })

export function openDailyReports(): DailyReports {
  const runExclusive = createMutex()
  return {
    isFirst: (what) =>
      runExclusive(async () => {
        const day = new Date().toISOString().slice(0, 10)
        const kept = told.parse((await chrome.storage.local.get(name))[name])
        const today = kept.day === day ? kept.told : []
        if (today.includes(what) || today.length >= most) return false
        await chrome.storage.local.set({ [name]: { day, told: [...today, what] } })
        return true
      }),
  }
}
