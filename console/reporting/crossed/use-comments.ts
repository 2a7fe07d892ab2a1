import { useState } from 'preact/hooks'
import { type CrossedComments, crossedComments } from '#shared/contract/reporting/crossed.ts'
import { readHub } from '../../api/read-hub.ts'
import type { Session } from '../../sign-in/session/session.ts'

/** Comments of one cell as far as they were read. */
export interface ReadComments {
  /** `null` before the first page. */
  comments: CrossedComments['comments'] | null
  next: string | undefined
  isReading: boolean
  hasFailed: boolean
  /** Reads one page more; what was read stays. @returns whether it was read */
  more(): Promise<boolean>
}

/** Reads the comments of a cell, a page at a time, when asked. @param path without `before` */
export function useComments(session: Session, path: string): ReadComments {
  const [known, setKnown] = useState<Omit<ReadComments, 'more'>>({
    comments: null,
    next: undefined,
    isReading: false,
    hasFailed: false,
  })

  async function more() {
    if (known.isReading) return false
    setKnown((before) => ({ ...before, isReading: true, hasFailed: false }))
    const page = known.next === undefined ? path : `${path}&before=${known.next}`
    const reading = await readHub(
      session,
      page,
      crossedComments,
    )(null, new AbortController().signal)
    if (reading.kind !== 'fresh') {
      setKnown((before) => ({ ...before, isReading: false, hasFailed: true }))
      return false
    }
    const { comments, next } = reading.content
    setKnown((before) => ({
      comments: [...(before.comments ?? []), ...comments],
      next,
      isReading: false,
      hasFailed: false,
    }))
    return true
  }

  return { ...known, more }
}
