import * as z from 'zod'

const email = z.email().max(300)

/** Reads a typed e-mail address, in lower case; `null` for none. */
export function readEmail(typed: string): string | null {
  return email.safeParse(typed.trim().toLowerCase()).data ?? null
}
