import { useEffect, useRef } from 'preact/hooks'
import { useHeld } from '../language/use-held.ts'
import { follow } from './follow.ts'
import { afterReading, type Followed, nothingYet } from './followed.ts'
import type { Read, ReadResult } from './read-result.ts'

/** What is followed, and how. */
interface Following<T, Kept> {
  read: Read<T>
  /** What becomes of what was known, once more is read. */
  merge: (kept: Kept | null, read: T) => Kept
  /** Milliseconds between two readings; `null` when one answer is enough. */
  usual: number | null
  /** Not while it is not looked at: what was read stays. */
  active: boolean
  /** Its name where the console in another language shows at once what was read; see `useHeld`. */
  held?: string
}

interface Follower<T, Kept> {
  followed: Followed<Kept>
  /** Asks now, between two readings. */
  ask(): Promise<ReadResult<T>>
  /** Adds to what is known something that was read otherwise. */
  change(how: (kept: Kept) => Kept): void
}

/** What the hub says of something, as fresh as the network allows. */
export function useFollowed<T, Kept>({
  read,
  merge,
  usual,
  active,
  held,
}: Following<T, Kept>): Follower<T, Kept> {
  const [followed, setFollowed] = useHeld<Followed<Kept>>(held ?? null, nothingYet)
  const changes = useRef(0)

  // An answer that was on its way while something changed does not know of it: it is asked again.
  const readSince: Read<T> = async (etag, signal) => {
    for (;;) {
      const before = changes.current
      const reading = await read(etag, signal)
      if (reading.kind !== 'fresh' || changes.current === before) return reading
    }
  }
  const hear = (reading: ReadResult<T>) =>
    setFollowed((known) => afterReading(known, reading, merge, new Date()))

  useEffect(() => {
    if (!active) return
    const stop = new AbortController()
    void follow(readSince, usual, hear, stop.signal)
    return () => stop.abort()
  }, [read, active])

  async function ask() {
    const reading = await readSince(null, new AbortController().signal)
    changes.current += 1
    hear(reading)
    return reading
  }

  function change(how: (kept: Kept) => Kept) {
    changes.current += 1
    setFollowed((known) =>
      known.content === null ? known : { ...known, content: how(known.content) },
    )
  }
  return { followed, ask, change }
}
