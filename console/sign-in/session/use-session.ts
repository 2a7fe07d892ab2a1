import { useEffect } from 'preact/hooks'
import type { Locale } from '#shared/text/locale.ts'
import { useHeld } from '../../language/use-held.ts'
import { forgetDrafts, readFromTab, storeInTab } from '../../storage/tab-storage.ts'
import { cleanAddress, returned, takeGoingOn } from './address.ts'
import { comeBack } from './come-back.ts'
import { takeDeparture } from './departure.ts'
import type { Fault } from './fault.ts'
import { isIdle } from './idle.ts'
import { keepSession } from './kept-sessions.ts'
import { leaveToSignIn } from './leave.ts'
import { openSession, type Session } from './session.ts'
import { findOpenSession } from './tab.ts'
import type { Tokens } from './tokens.ts'

/** Where this tab stands. */
export type Gate =
  | { kind: 'closed'; fault: Fault | null }
  | { kind: 'busy'; doing: 'reading' | 'leaving' | 'comingBack' | 'signingOut' }
  /** `arriving`: the page takes the place of another, rather than being reloaded. */
  | { kind: 'open'; session: Session; arriving: boolean }

const closed: Gate = { kind: 'closed', fault: null }

/** What the console in another language takes over: what is under way it finds out by itself. */
function held(gate: Gate): Gate {
  if (gate.kind === 'open') return { ...gate, arriving: false }
  return gate.kind === 'busy' ? { kind: 'busy', doing: 'reading' } : gate
}

/** The session of this browser, as this tab has it: how it opens, comes back, ends. */
export function useSession(locale: Locale) {
  const [gate, setGate] = useHeld<Gate>('gate', firstGate(), held)

  useEffect(() => {
    // What the console in another language opened, or closed, stays so.
    if (gate.kind === 'busy') void begin()
    if (gate.kind === 'open') listen(gate.session)
  }, [])

  async function begin() {
    const said = returned()
    const kept = await findOpenSession().catch(() => null)
    if (kept !== null) {
      if (said !== null) cleanAddress()
      const next = open(kept, false)
      if (await isIdle(kept)) await next.session.lock()
      else setGate(next)
    } else if (said !== null) await returnWith(said)
    else if (takeGoingOn()) await signIn(true)
    else setGate(closed)
  }

  // The browser may bring back this page as it stood when it was left.
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) setGate((now) => (now.kind === 'busy' ? closed : now))
    }
    addEventListener('pageshow', onShow)
    return () => removeEventListener('pageshow', onShow)
  }, [])

  function open(tokens: Tokens, arriving: boolean): Extract<Gate, { kind: 'open' }> {
    // What another person wrote in this tab is not for this one.
    const writer = readFromTab('writer')
    if (writer !== null && writer !== tokens.person) forgetDrafts()
    storeInTab('writer', null)
    const session = openSession(tokens)
    listen(session)
    return { kind: 'open', session, arriving }
  }

  const listen = (session: Session) => session.onEnd((fault) => setGate({ kind: 'closed', fault }))

  function firstGate(): Gate {
    return { kind: 'busy', doing: returned() === null ? 'reading' : 'comingBack' }
  }

  async function returnWith(said: URLSearchParams) {
    const left = takeDeparture()
    cleanAddress(left?.page)
    const brought = await comeBack(said, left)
    if (typeof brought === 'string') return setGate({ kind: 'closed', fault: brought })
    try {
      await keepSession(brought)
      setGate(open(brought, true))
    } catch {
      setGate({ kind: 'closed', fault: 'unkept' })
    }
  }

  async function signIn(moved = false) {
    setGate({ kind: 'busy', doing: 'leaving' })
    const fault = await leaveToSignIn(locale, moved)
    if (fault !== null) setGate({ kind: 'closed', fault })
  }

  /** Ends this session, and opens another for whoever proves again who they are. */
  async function signInAgain() {
    if (gate.kind !== 'open') return
    setGate({ kind: 'busy', doing: 'leaving' })
    // Forgotten here at once; where the hub could not be told, it ends by itself.
    await gate.session.leave().catch(() => {})
    await signIn()
  }

  async function signOut(way: 'leave' | 'leaveEverywhere') {
    if (gate.kind !== 'open') return
    setGate({ kind: 'busy', doing: 'signingOut' })
    // What was being written is of whoever wrote it, not of the next one at this desk.
    forgetDrafts()
    try {
      await gate.session[way]()
      location.assign(`/sign-out?locale=${locale}`)
    } catch {
      setGate({ kind: 'closed', fault: 'halfLeft' })
    }
  }

  return {
    gate,
    signIn: () => void signIn(),
    signInAgain: () => void signInAgain(),
    signOut: () => void signOut('leave'),
    signOutEverywhere: () => void signOut('leaveEverywhere'),
  }
}
