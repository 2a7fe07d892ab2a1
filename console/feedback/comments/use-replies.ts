import { useMemo, useState } from 'preact/hooks'
import * as z from 'zod'
import { type Publication, publication } from '#shared/contract/feedback/publication.ts'
import { feedbackList, type Reply, reply as replySchema } from '#shared/contract/feedback/reply.ts'
import { type Review, reviewed } from '#shared/contract/feedback/set-aside.ts'
import { type SettingAsidePut, settingsAside } from '#shared/contract/feedback/setting-aside.ts'
import { commentThemes } from '#shared/contract/feedback/theme.ts'
import type { Followed } from '../../api/followed.ts'
import { readHub } from '../../api/read-hub.ts'
import type { Trouble } from '../../api/read-result.ts'
import { type SendResult, sendHub } from '../../api/send-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { newId } from '../../form/new-id.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { type KnownFeedback, withChange, withHeld, withNewest, withOlder } from './known.ts'

const usual = 5_000

/** Why one is set aside. */
export type SetAsideWhy = Pick<SettingAsidePut, 'reason' | 'sentence'>

/** What became of a decision that was sent. */
export type Reviewing = SendResult<unknown>['kind']

/** What usagers said, as it is followed and answered. */
export interface FollowedFeedback {
  followed: Followed<KnownFeedback>
  older: { reading: boolean; trouble: Trouble | null }
  readOlder(): Promise<boolean>
  /** Keeps one on the page while somebody works on it. */
  hold(id: string): void
  /** @param text `null` takes the answer back */
  answer(id: string, text: string | null): Promise<SendResult<unknown>>
  review(id: string, decision: Review): Promise<Reviewing>
  /** Sets one aside that counts. */
  setAside(id: string, why: SetAsideWhy): Promise<SendResult<unknown>>
  /** Says what its comment is about. */
  sort(id: string, themes: readonly string[]): Promise<SendResult<unknown>>
  /** @param how `null`: nobody but its usager reads the answer any more */
  publish(id: string, how: Publication | null): Promise<SendResult<unknown>>
}

/** Follows what usagers said while it is looked at. @param query which, as the hub is asked */
export function useReplies(session: Session, query: string): FollowedFeedback {
  const { locale } = useLanguage()
  const path = `/v1/feedback?${query}`
  const read = useMemo(() => readHub(session, path, feedbackList), [session, path])
  const { followed, change } = useFollowed({ read, merge: withNewest, usual, active: true })
  const [older, setOlder] = useState<FollowedFeedback['older']>({ reading: false, trouble: null })

  async function readOlder() {
    const next = followed.content?.next
    if (next === undefined || older.reading) return false
    setOlder({ reading: true, trouble: null })
    const readPage = readHub(session, `${path}&before=${next}`, feedbackList)
    const reading = await readPage(null, new AbortController().signal)
    setOlder({ reading: false, trouble: reading.kind === 'trouble' ? reading.trouble : null })
    if (reading.kind !== 'fresh') return false
    change((known) => (known.next === next ? withOlder(known, reading.content) : known))
    return true
  }

  async function answer(id: string, text: string | null) {
    const path = `/v1/feedback/${id}/reply`
    const sending: SendResult<Reply | null> =
      text === null
        ? await sendHub(session, path, undefined, z.null(), { locale, method: 'DELETE' })
        : await sendHub(session, path, { text }, replySchema, { locale })
    if (sending.kind !== 'done') return sending
    const reply = sending.content
    // What nobody answers any more is no longer public either.
    const part = reply === null ? { reply, publication: null } : { reply }
    change((known) => withChange(known, id, part))
    return sending
  }

  async function review(id: string, decision: Review) {
    const path = `/v1/set-aside/${id}`
    const sending = await sendHub(session, path, { review: decision }, reviewed, { locale })
    if (sending.kind === 'done') change((known) => withChange(known, id, sending.content))
    return sending.kind
  }

  async function setAside(id: string, why: SetAsideWhy) {
    const body = { feedback: id, ...why }
    const path = `/v1/settings-aside/${newId()}`
    const sending = await sendHub(session, path, body, settingsAside, { locale })
    if (sending.kind === 'done') change((known) => withChange(known, id, { set_aside: 'decided' }))
    return sending
  }

  async function sort(id: string, themes: readonly string[]) {
    const path = `/v1/feedback/${id}/themes`
    const sending = await sendHub(session, path, { themes }, commentThemes, { locale })
    if (sending.kind === 'done')
      change((known) => withChange(known, id, { ...sending.content, suggested: [] }))
    return sending
  }

  async function publish(id: string, how: Publication | null) {
    const path = `/v1/feedback/${id}/publication`
    const sending =
      how === null
        ? await sendHub(session, path, undefined, z.null(), { locale, method: 'DELETE' })
        : await sendHub(session, path, how, publication, { locale })
    if (sending.kind === 'done')
      change((known) => withChange(known, id, { publication: sending.content }))
    return sending
  }

  const hold = (id: string) => change((known) => withHeld(known, id))
  return { followed, older, readOlder, hold, answer, review, setAside, sort, publish }
}
