import { giveBack, renew } from './renew.ts'
import { isEnding, keepTokens, type Tokens } from './tokens.ts'
import { rememberWriting } from './written.ts'

/** What goes to the hub with a request. */
interface Sent {
  method: 'PUT' | 'POST' | 'DELETE'
  body?: string | Blob
  /** The browser keeps the cookies of the answer: a page of the hub reads them. */
  keepsCookies?: boolean
}

/** Somebody is signed in, in this tab. */
export interface Session {
  /**
   * Asks the hub in their name, with tokens that are renewed as they end.
   * @param sent what is sent to it, when it is more than a question
   * @returns `null` when the session is over
   * @throws Error when nobody answers
   */
  ask(
    path: string,
    headers: Record<string, string>,
    signal: AbortSignal,
    sent?: Sent,
  ): Promise<Response | null>
  /** Forgets all, here at once and then on the hub. @throws Error when the hub could not be told */
  leave(): Promise<void>
  /** The same in every browser of theirs. @throws Error when the hub could not be told */
  leaveEverywhere(): Promise<void>
}

const patience = 10_000

/**
 * Opens a session on tokens, and keeps them for this tab.
 * @param end told once, when the provider no longer renews them
 */
export function openSession(tokens: Tokens, end: () => void): Session {
  let current = tokens
  let over = false
  // The refresh token is good for one use: whoever needs new ones meanwhile waits for the same.
  let renewal: Promise<boolean> | null = null
  const written = rememberWriting()
  keepTokens(tokens)

  function close() {
    over = true
    keepTokens(null)
  }

  function isRenewed(): Promise<boolean> {
    renewal ??= exchange().finally(() => {
      renewal = null
    })
    return renewal
  }

  async function exchange(): Promise<boolean> {
    const next = await renew(current)
    if (next !== null) current = next
    if (over) return false
    if (next === null) {
      close()
      end()
      return false
    }
    keepTokens(next)
    return true
  }

  const ask: Session['ask'] = async (path, headers, signal, sent) => {
    if (over || (isEnding(current) && !(await isRenewed()))) return null
    const { access } = current
    const response = await send(access)
    if (response.status !== 401) return response
    if (over || (access === current.access && !(await isRenewed()))) return null
    const second = await send(current.access)
    if (second.status !== 401) return second
    if (!over) {
      close()
      end()
    }
    return null

    function send(bearer: string) {
      const { keepsCookies = false, ...what } = sent ?? {}
      const asked = fetch(path, {
        ...what,
        headers: { ...headers, ...written.headers(), Authorization: `Bearer ${bearer}` },
        cache: 'no-store',
        credentials: keepsCookies ? 'same-origin' : 'omit',
        signal,
      })
      return sent ? asked.finally(written.note) : asked
    }
  }

  async function leave() {
    close()
    await renewal?.catch(() => false)
    await giveBack(current)
  }
  async function leaveEverywhere() {
    const signal = AbortSignal.timeout(patience)
    try {
      const ended = await ask('/v1/agent/sessions', {}, signal, { method: 'DELETE' })
      if (!ended?.ok) throw new Error('the sessions are not ended')
    } finally {
      close()
    }
  }
  return { ask, leave, leaveEverywhere }
}
