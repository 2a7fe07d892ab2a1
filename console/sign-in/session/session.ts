import { storeInTab } from '../../storage/tab-storage.ts'
import { askWithProof, type Sent } from './ask-with-proof.ts'
import { watchIdle } from './idle.ts'
import { findSession, keepSession } from './kept-sessions.ts'
import { giveBack, renew } from './renew.ts'
import { type Ending, oneTabAtATime, takePlace } from './tab.ts'
import { isEnding, type Tokens } from './tokens.ts'
import { rememberWriting } from './written.ts'

/** Somebody is signed in, in the tabs of this browser. */
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
  /** Nobody is there: forgets all here, and tells the hub if it can. */
  lock(): Promise<void>
  /** Forgets all, here at once and then on the hub. @throws Error when the hub could not be told */
  leave(): Promise<void>
  /** The same in every browser of theirs. @throws Error when the hub could not be told */
  leaveEverywhere(): Promise<void>
  /**
   * Tells why it ended, once and for all: the provider no longer renews it, another tab closed it, or
   * nobody is there. The console in another language asks this anew.
   */
  onEnd(tell: (why: Ending) => void): void
}

const patience = 10_000

/** Opens a session on tokens that this browser keeps. */
export function openSession(tokens: Tokens): Session {
  let current = tokens
  let over = false
  let ended: Ending | null = null
  let tell = (_why: Ending) => {}
  let renewal: Promise<boolean> | null = null
  const written = rememberWriting()
  const place = takePlace(tokens.name, (why) => {
    over = true
    stopWatch()
    end(why)
  })
  const stopWatch = watchIdle(tokens, () => void lock())

  function end(why: Ending) {
    storeInTab('writer', tokens.person)
    ended = why
    tell(why)
  }

  async function close(why: Ending = 'over') {
    over = true
    stopWatch()
    await place.close(why)
  }

  async function lock() {
    if (over) return
    over = true
    end('idle')
    await close('idle')
    await giveBack(current).catch(() => {})
  }

  function isRenewed(): Promise<boolean> {
    renewal ??= oneTabAtATime(tokens.name, exchange).finally(() => {
      renewal = null
    })
    return renewal
  }

  /** Takes the tokens that another tab renewed meanwhile, or renews them for all. */
  async function exchange(): Promise<boolean> {
    const kept = await findSession(tokens.name)
    const isNewer = kept !== null && kept.access !== current.access && !isEnding(kept)
    const next = kept && (isNewer ? kept : await renew(kept))
    if (next !== null) {
      current = next
      if (!over && !isNewer) await keepSession(next)
    }
    if (over) return false
    if (next === null) {
      await close()
      end('over')
      return false
    }
    return true
  }

  const ask: Session['ask'] = async (path, headers, signal, sent) => {
    if (over || (isEnding(current) && !(await isRenewed()))) return null
    const { access } = current
    const response = await send(current)
    if (response.status !== 401) return response
    if (over || (access === current.access && !(await isRenewed()))) return null
    const second = await send(current)
    if (second.status !== 401) return second
    if (!over) {
      await close()
      end('over')
    }
    return null

    function send(tokens: Tokens) {
      const asked = askWithProof(tokens, path, { ...headers, ...written.headers() }, signal, sent)
      return sent ? asked.finally(written.note) : asked
    }
  }

  async function leave() {
    await close()
    await renewal?.catch(() => false)
    await giveBack(current)
  }
  async function leaveEverywhere() {
    const signal = AbortSignal.timeout(patience)
    try {
      const ended = await ask('/v1/agent/sessions', {}, signal, { method: 'DELETE' })
      if (!ended?.ok) throw new Error('the sessions are not ended')
    } finally {
      await close()
    }
  }
  function onEnd(next: typeof tell) {
    tell = next
    if (ended !== null) tell(ended)
  }
  return { ask, lock, leave, leaveEverywhere, onEnd }
}
