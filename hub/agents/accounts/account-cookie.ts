import * as z from 'zod'
import { deriveKey, isSame, keyedDigest } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'

type Needs = Pick<Deps, 'clock' | 'secret' | 'publicUrl'>

/** What this browser proved a moment ago. */
export interface AccountProof {
  agent: string
  /** A passkey was used, or made. Otherwise a link of their mailbox was opened. */
  by: 'passkey' | 'link'
}

const minute = 60_000
/** Long enough to make a passkey, and to come back to the window of a sign-in. */
const lasting = 15 * minute

const content = z.object({
  agent: z.string(),
  by: z.enum(['passkey', 'link']),
  until: z.number(),
})

/** Carries what a browser proved from the page of a link or of the setup to that of the sign-in. */
export function accountCookie({ clock, secret, publicUrl }: Needs) {
  const isSecure = publicUrl.startsWith('https:')
  const name = isSecure ? '__Host-parvis_account' : 'parvis_account'
  const key = deriveKey(secret, 'account cookie')
  const write = (value: string, expires: Date) =>
    `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Expires=${expires.toUTCString()}${isSecure ? '; Secure' : ''}`
  return {
    /** Returns the header that sets it. */
    set(proved: AccountProof): string {
      const until = clock().getTime() + lasting
      const text = JSON.stringify({ ...proved, until })
      const body = Buffer.from(text).toString('base64url')
      return write(`${body}.${keyedDigest(key, body)}`, new Date(until))
    },
    /** The header that takes it away. */
    cleared: write('', new Date(0)),
    /** Reads it from the cookies of a request; `null` for a forged or an old one. */
    read(cookies = ''): AccountProof | null {
      const start = `${name}=`
      const found = cookies.split(/;\s*/).find((one) => one.startsWith(start)) ?? ''
      const [body = '', signed = ''] = found.slice(start.length).split('.')
      if (!isSame(keyedDigest(key, body), signed)) return null
      const { agent, by, until } = content.parse(
        JSON.parse(Buffer.from(body, 'base64url').toString()),
      )
      return until > clock().getTime() ? { agent, by } : null
    },
  }
}
