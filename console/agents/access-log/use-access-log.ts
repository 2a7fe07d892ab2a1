import { useMemo, useState } from 'preact/hooks'
import { accessLog } from '#shared/contract/agents/access.ts'
import type { Followed } from '../../api/followed.ts'
import { readHub } from '../../api/read-hub.ts'
import type { ReadResult, Trouble } from '../../api/read-result.ts'
import { useFollowed } from '../../api/use-followed.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { type Log, withNewest, withOlder } from './log.ts'

const path = '/v1/access'
const usual = 5_000

/** The access log as it is followed. */
export interface FollowedLog {
  followed: Followed<Log>
  /** Asks for what is new, now. @returns whether the hub answered */
  refresh(): Promise<boolean>
  older: { reading: boolean; trouble: Trouble | null }
  /** Reads a page of older ones. @returns how many it brought; `null` when nothing came */
  readOlder(): Promise<number | null>
}

/** Follows the access log of the organisation while it is looked at. */
export function useAccessLog(session: Session, active: boolean): FollowedLog {
  const read = useMemo(() => readHub(session, path, accessLog), [session])
  const { followed, ask, change } = useFollowed({ read, merge: withNewest, usual, active })
  const [older, setOlder] = useState<FollowedLog['older']>({ reading: false, trouble: null })

  async function readOlder() {
    const next = followed.content?.next
    if (next === undefined || older.reading) return null
    setOlder({ reading: true, trouble: null })
    const readPage = readHub(session, `${path}?before=${next}`, accessLog)
    const reading = await readPage(null, new AbortController().signal)
    setOlder({ reading: false, trouble: reading.kind === 'trouble' ? reading.trouble : null })
    if (reading.kind !== 'fresh') return null
    change((known) => (known.next === next ? withOlder(known, reading.content) : known))
    return reading.content.accesses.length
  }

  const refresh = async () => isAnswer(await ask())
  return { followed, refresh, older, readOlder }
}

function isAnswer({ kind }: ReadResult<unknown>): boolean {
  return kind === 'fresh' || kind === 'same'
}
