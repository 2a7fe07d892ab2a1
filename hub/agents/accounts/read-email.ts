import * as z from 'zod'

const email = z.email().max(300)

/** Reads an e-mail address of ASCII letters, in lower case; `null` for none. */
export function readEmail(typed: string): string | null {
  return email.safeParse(typed.trim()).data?.toLowerCase() ?? null
}
