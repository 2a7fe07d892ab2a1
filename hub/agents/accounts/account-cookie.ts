import * as z from 'zod'
import { isMarkUnder, markUnder } from '../../platform/crypto/marks.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { isSessionOpen } from '../authorisation/sessions-sql.ts'
import { findSignInRecord, insertSignInRecord } from '../authorisation/sign-in-records-sql.ts'
import { ownCookie } from './own-cookie.ts'

type Needs = Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'publicUrl'>

/** What this browser proved a moment ago. */
export interface AccountProof {
  agent: string
  /**
   * A passkey was used, or made; or a link of their mailbox was opened; or a console that they signed
   * in to a moment ago asked for another passkey: that makes one, and opens no session.
   */
  by: 'passkey' | 'link' | 'session'
  /** The session of that console: the proof ends with it. */
  session?: string | undefined
}

const minute = 60_000
/** Long enough to make a passkey, and to come back to the window of a sign-in, in milliseconds. */
const proofLifetime = 15 * minute

/** Used proofs stand among the records of sign-ins, which are swept as they expire. */
const model = 'UsedProof'

const use = ['account cookie']

const content = z.object({
  id: z.string(),
  agent: z.string(),
  by: z.enum(['passkey', 'link', 'session']),
  session: z.string().optional(),
  until: z.number(),
})

/**
 * Carries what a browser proved from the page of a link or of the setup to that of the sign-in. Each
 * proof is used once: a copy opens nothing after it.
 */
export function accountCookie({ database, clock, random, secret, publicUrl }: Needs) {
  const { read, write } = ownCookie(publicUrl, 'parvis_account')

  /** Reads a cookie, used or not; `null` for a forged or an old one. */
  function open(cookies?: string) {
    const [body = '', signed = ''] = read(cookies).split('.')
    if (!isMarkUnder(secret, use, body, signed)) return null
    const { data } = content.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()))
    return data && data.until > clock().getTime() ? data : null
  }

  return {
    /** Returns the header that sets it. */
    set(proved: AccountProof): string {
      const until = clock().getTime() + proofLifetime
      const id = Buffer.from(random(16)).toString('base64url')
      const body = Buffer.from(JSON.stringify({ ...proved, id, until })).toString('base64url')
      return write(`${body}.${markUnder(secret, use, body)}`, new Date(until))
    },
    /** The header that takes it away. */
    cleared: write('', new Date(0)),
    /**
     * Reads it from the cookies of a request; `null` for a forged, an old or a used one, and for one
     * whose session ended.
     */
    async read(cookies?: string): Promise<AccountProof | null> {
      const found = open(cookies)
      if (!found) return null
      const { id, agent, by, session } = found
      if (await findSignInRecord(database, model, 'id', id, clock())) return null
      const isOver =
        by === 'session' && !(session && (await isSessionOpen(database, session, clock())))
      return isOver ? null : { agent, by }
    },
    /** Uses it up. @returns whether this was its first use, even among concurrent calls */
    async use(cookies?: string, within: Queryable = database): Promise<boolean> {
      const found = open(cookies)
      return (
        found !== null &&
        (await insertSignInRecord(within, model, found.id, {}, new Date(found.until)))
      )
    },
  }
}
