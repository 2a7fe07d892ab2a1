import { useMemo, useState } from 'preact/hooks'
import {
  type Circumstance,
  type Circumstances,
  circumstances,
} from '#shared/contract/reporting/circumstance.ts'
import type { Followed } from '../../api/followed.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { type EntryTrouble, useEntering } from '../../form/use-entering.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { type Draft, draftOf, draft as draftSchema, emptyDraft } from './draft.ts'
import { readDraft } from './read-draft.ts'
import { useWords } from './use-words.ts'

/** The last thing that was done here. */
interface Done {
  what: 'entered' | 'taken_back'
  one: Circumstance
}

/** What happened, and what is being typed of it. */
export interface FollowedCircumstances {
  followed: Followed<Circumstances>
  draft: Draft
  change(part: Partial<Draft>): void
  trouble: EntryTrouble | null
  sending: boolean
  done: Done | null
  enter(): Promise<void>
  correct(one: Circumstance): void
  giveUp(): void
  /** @returns why it could not be done; `null` when it was, or when the session is over */
  takeBack(one: Circumstance): Promise<string | null>
}

const path = '/v1/circumstances'

/** Follows what happened, and enters, corrects and takes back. What is typed outlives the page. */
export function useEntered(session: Session): FollowedCircumstances {
  const words = useWords()
  const read = useMemo(() => readHub(session, path, circumstances), [session])
  const { followed, change: hear } = useFollowed({
    read,
    merge: latest<Circumstances>,
    usual: null,
    active: true,
  })
  const [done, setDone] = useState<Done | null>(null)
  const entering = useEntering({
    session,
    place: 'circumstance',
    drafts: draftSchema,
    empty: emptyDraft,
    path,
    answers: circumstances,
    words,
  })
  const { draft, start, sending } = entering

  async function enter() {
    if (sending) return
    const written = readDraft(draft, words)
    if ('faults' in written) return entering.refuse(written.faults, words.notSent)
    const content = await entering.send(written.sent)
    if (content === null) return
    hear(() => content)
    const one = content.circumstances.find(({ id }) => id === draft.id)
    setDone(one ? { what: 'entered', one } : null)
    start(emptyDraft())
  }

  async function takeBack(one: Circumstance) {
    const outcome = await entering.remove(one.id)
    if (outcome === null) return null
    if ('refused' in outcome) return outcome.refused
    hear(() => outcome.content)
    setDone({ what: 'taken_back', one })
    if (draft.id === one.id) start(emptyDraft())
    return null
  }

  return {
    followed,
    draft,
    change: entering.change,
    trouble: entering.trouble,
    sending,
    done,
    enter,
    correct: (one) => start(draftOf(one)),
    giveUp: () => start(emptyDraft()),
    takeBack,
  }
}
