import { newId } from '../../world/feedback.ts'
import type { Day } from './seed.ts'

/** The days around a moment. */
export const dayAt = (now: Date): Day => ({
  ago: (days) => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10),
  month: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1)).toISOString().slice(0, 7),
  id: newId,
})
