import { useMemo } from 'preact/hooks'
import * as z from 'zod'
import { assignment, closing } from '#shared/contract/feedback/handling.ts'
import { publication } from '#shared/contract/feedback/publication.ts'
import {
  type FeedbackRead,
  feedbackList,
  reply as replySchema,
} from '#shared/contract/feedback/reply.ts'
import { reviewed } from '#shared/contract/feedback/set-aside.ts'
import { settingsAside } from '#shared/contract/feedback/setting-aside.ts'
import { commentThemes } from '#shared/contract/feedback/theme.ts'
import { readHub } from '../../api/read-hub.ts'
import { type SendResult, sendHub } from '../../api/send-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { newId } from '../../form/new-id.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import type { Acts } from './acts.ts'
import { type KnownFeedback, withChange, withHeld, withRead } from './known.ts'

const usual = 5_000

type Change = Partial<FeedbackRead>

/**
 * Follows one page of what usagers wrote while it is looked at, and what is done with it.
 * @param query which, as the hub is asked
 */
export function useReplies(session: Session, query: string, isOldestFirst: boolean) {
  const { locale } = useLanguage()
  const read = useMemo(
    () => readHub(session, `/v1/feedback?${query}`, feedbackList),
    [session, query],
  )
  const { followed, change } = useFollowed({
    read,
    merge: (known: KnownFeedback | null, page) => withRead(known, page, isOldestFirst),
    usual,
    active: true,
  })

  const take = <T>(id: string, sending: SendResult<T>, changed: (content: T) => Change) => {
    if (sending.kind === 'done') change((known) => withChange(known, id, changed(sending.content)))
    return sending
  }

  /** What may be done with one. */
  function actsOn({ id }: FeedbackRead): Acts {
    const own = (part: string) => `/v1/feedback/${id}/${part}`
    const put = async <T>(
      path: string,
      body: unknown,
      schema: z.ZodType<T>,
      changed: (content: T) => Change,
    ) => take(id, await sendHub(session, path, body, schema, { locale }), changed)
    const remove = async (part: string, changed: Change) => {
      const how = { locale, method: 'DELETE' } as const
      return take(id, await sendHub(session, own(part), undefined, z.null(), how), () => changed)
    }
    return {
      work: () => change((known) => withHeld(known, id)),
      answer: (text, replaces) =>
        text === null
          ? // What nobody answers any more is no longer public either.
            remove('reply', { reply: null, publication: null })
          : put(own('reply'), { text, replaces }, replySchema, (reply) => ({ reply, waits: null })),
      close: (isClosed) =>
        isClosed
          ? put(own('closing'), undefined, closing, (closed) => ({ closed, waits: null }))
          : remove('closing', { closed: null }),
      assign: (to) =>
        to === null
          ? remove('assignment', { assignment: null })
          : put(own('assignment'), to, assignment, (given) => ({ assignment: given })),
      review: (decision) =>
        put(`/v1/set-aside/${id}`, { review: decision }, reviewed, (content) => content),
      setAside: (why) =>
        put(`/v1/settings-aside/${newId()}`, { feedback: id, ...why }, settingsAside, () => ({
          set_aside: 'decided',
        })),
      sort: (themes) =>
        put(own('themes'), { themes }, commentThemes, (content) => ({ ...content, suggested: [] })),
      publish: (how) =>
        how === null
          ? remove('publication', { publication: null })
          : put(own('publication'), how, publication, (published) => ({ publication: published })),
    }
  }
  return { followed, actsOn }
}
