import { createBrowserEvent } from './event.ts'
import { keepTouched, readTouched } from './kept-session.ts'

/** How often it looks whether the panel was left alone, in milliseconds: timers stand still while a machine sleeps. */
const pause = 5_000

type State = 'active' | 'idle'

/**
 * Whether the agent touches the panel. A frame hears nothing of the rest of the machine: what is
 * touched in the tool beside it counts when the tool hands another request.
 */
export function createIdle() {
  const onStateChanged = createBrowserEvent<[state: State]>()
  let touched = readTouched()
  let seconds = Number.POSITIVE_INFINITY
  let last: State = 'active'
  const stateAfter = (some: number): State =>
    Date.now() - touched >= some * 1000 ? 'idle' : 'active'
  const check = () => {
    const now = stateAfter(seconds)
    if (now === last) return
    last = now
    onStateChanged.emit(now)
  }
  const touch = () => {
    // Whoever comes back after the time of the lock finds it locked.
    check()
    touched = Date.now()
    keepTouched(touched)
    check()
  }
  for (const name of ['pointerdown', 'keydown'] as const)
    addEventListener(name, touch, { capture: true, passive: true })
  setInterval(check, pause)
  return {
    onStateChanged,
    touch,
    queryState: async (some: number) => stateAfter(some),
    setDetectionInterval(some: number) {
      seconds = some
      check()
    },
  }
}
