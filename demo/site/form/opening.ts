import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { instant } from '#shared/contract/scalar.ts'

/** Longest time a form may stay open and still say how long the démarche took. */
const longest = 24 * 3600_000

/** What a form carries unseen: which opening it is, and when that was. */
export interface Opening {
  attempt: string
  started: string
}

/** A form opened for the first time. */
export function openForm(now: Date): Opening {
  return { attempt: randomUUID(), started: now.toISOString() }
}

/** A form shown again keeps its opening, so that sending it again doubles nothing. */
export function reopenForm(typed: URLSearchParams, now: Date): Opening {
  const attempt = z.uuid().safeParse(typed.get('attempt'))
  return {
    attempt: attempt.success ? attempt.data : randomUUID(),
    started: startedIn(typed, now) ?? now.toISOString(),
  }
}

/** When the form was first opened, unless what it carries cannot be true. */
export function startedIn(typed: URLSearchParams, now: Date): string | undefined {
  const started = instant.safeParse(typed.get('started'))
  if (!started.success) return undefined
  const age = now.getTime() - Date.parse(started.data)
  return age >= 0 && age <= longest ? new Date(started.data).toISOString() : undefined
}
