import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { instant } from '#shared/contract/scalar.ts'

/** Longest plausible duration of a form. */
const longest = 24 * 3600_000

/** Hidden fields: the id and the instant of the form's opening. */
export interface Opening {
  attempt: string
  started: string
}

/** Creates the opening of a new form. */
export function openForm(now: Date): Opening {
  return { attempt: randomUUID(), started: now.toISOString() }
}

/** Keeps the opening of a form shown again: its id is the idempotency key. */
export function reopenForm(typed: URLSearchParams, now: Date): Opening {
  const attempt = z.uuid().safeParse(typed.get('attempt'))
  return {
    attempt: attempt.success ? attempt.data : randomUUID(),
    started: startedIn(typed, now) ?? now.toISOString(),
  }
}

/** Returns when the form was opened, unless implausible. */
export function startedIn(typed: URLSearchParams, now: Date): string | undefined {
  const started = instant.safeParse(typed.get('started'))
  if (!started.success) return undefined
  const age = now.getTime() - Date.parse(started.data)
  return age >= 0 && age <= longest ? new Date(started.data).toISOString() : undefined
}
