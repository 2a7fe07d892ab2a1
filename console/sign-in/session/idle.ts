import { findLastUse, keepLastUse } from './kept-sessions.ts'
import type { Tokens } from './tokens.ts'

type Watched = Pick<Tokens, 'name' | 'lock'>

const limitOf = ({ lock }: Watched) => lock * 60_000
/** A touch is kept no more often than this, in milliseconds. */
const pause = 5_000
const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** Whether nobody touched any tab of the session for too long. A new session is touched. */
export async function isIdle(session: Watched): Promise<boolean> {
  const touched = await findLastUse(session.name)
  return touched !== null && Date.now() - touched >= limitOf(session)
}

/**
 * Watches this tab for its person.
 * @param lock called once all tabs were left alone for too long
 * @returns what ends the watch
 */
export function watchIdle(session: Watched, lock: () => void): () => void {
  const { name } = session
  const limit = limitOf(session)
  const done = new AbortController()
  const { signal } = done
  let touched = Number.NEGATIVE_INFINITY
  let timer = 0
  const isLate = () => Date.now() - touched >= limit

  async function check() {
    if (await isIdle(session)) {
      if (!signal.aborted) lock()
    } else await wait()
  }
  async function wait() {
    const last = (await findLastUse(name)) ?? Date.now()
    clearTimeout(timer)
    if (!signal.aborted) timer = window.setTimeout(() => run(check), last + limit - Date.now())
  }
  /** A machine that slept wakes with a touch: it may be another person's. */
  async function touch() {
    if (signal.aborted || Date.now() - touched < pause) return
    if (isLate() && (await isIdle(session))) {
      if (!signal.aborted) lock()
      return
    }
    touched = Date.now()
    await keepLastUse(name, touched)
  }
  // A page that is left half-way has no store any more.
  const run = (work: () => Promise<void>) => void work().catch(() => {})
  run(async () => {
    await touch()
    await wait()
  })
  for (const event of touches)
    addEventListener(event, () => run(touch), { signal, capture: true, passive: true })
  document.addEventListener('visibilitychange', () => run(check), { signal })
  return () => {
    done.abort()
    clearTimeout(timer)
  }
}
