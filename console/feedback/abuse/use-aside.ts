import { useEffect, useMemo, useState } from 'preact/hooks'
import {
  type PutBack,
  type SettingAside,
  type SettingPreview,
  type SettingsAside,
  settingPreview,
  settingsAside,
} from '#shared/contract/feedback/setting-aside.ts'
import type { Followed } from '../../api/followed.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { type EntryTrouble, useEntering } from '../../form/use-entering.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { type Draft, draft as draftSchema, emptyDraft } from './draft.ts'
import { faultOfSentence, readCriterion } from './read-draft.ts'
import { useWords } from './use-words.ts'

const path = '/v1/settings-aside'

/** How long what the hub still moves is not asked for, in milliseconds. */
const pause = 2000

/** The last thing that was done here. */
interface Done {
  what: 'set_aside' | 'put_back'
  one: SettingAside
}

/** What is set aside, and what is being typed of it. */
export interface FollowedAside {
  followed: Followed<SettingsAside>
  draft: Draft
  change(part: Partial<Draft>): void
  /** What it would take; `null` until it is asked for. */
  preview: SettingPreview | null
  trouble: EntryTrouble | null
  /** What is on its way. */
  working: 'preview' | 'sending' | null
  done: Done | null
  look(): Promise<void>
  send(): Promise<void>
  /** @returns why it could not be done; `null` when it was, or when the session is over */
  putBack(one: SettingAside, why: PutBack): Promise<string | null>
}

/** Follows what is set aside, previews, sets aside and puts back. What is typed outlives the page. */
export function useAside(session: Session): FollowedAside {
  const { locale } = useLanguage()
  const words = useWords()
  const read = useMemo(() => readHub(session, path, settingsAside), [session])
  const {
    followed,
    ask,
    change: hear,
  } = useFollowed({ read, merge: latest<SettingsAside>, usual: null, active: true })
  const [preview, setPreview] = useState<SettingPreview | null>(null)
  const [working, setWorking] = useState<FollowedAside['working']>(null)
  const [done, setDone] = useState<Done | null>(null)
  const entering = useEntering({
    session,
    place: 'setting_aside',
    drafts: draftSchema,
    empty: emptyDraft,
    path,
    answers: settingsAside,
    words,
  })
  const { draft, refuse, start } = entering

  const { content } = followed
  const isMoving = content?.settings.some(({ state }) => state.endsWith('ing')) === true
  useEffect(() => {
    if (!isMoving) return
    const timer = setTimeout(() => void ask(), pause)
    return () => clearTimeout(timer)
  }, [isMoving, content])

  async function look() {
    if (working) return
    const written = readCriterion(draft, words)
    if ('faults' in written) return refuse(written.faults, words.notSent)
    setWorking('preview')
    const options = { locale, method: 'POST' as const }
    const sent = await sendHub(
      session,
      `${path}/preview`,
      written.criterion,
      settingPreview,
      options,
    )
    setWorking(null)
    if (sent.kind === 'done') setPreview(sent.content)
    if (sent.kind === 'trouble') refuse({}, words.unreachable)
    if (sent.kind === 'refused') refuse({}, sent.problem.errors?.[0]?.detail ?? sent.problem.detail)
  }

  async function send() {
    if (working) return
    const written = readCriterion(draft, words)
    if ('faults' in written) return refuse(written.faults, words.notSent)
    const fault = faultOfSentence(draft.sentence, words)
    if (fault) return refuse({ '/sentence': fault }, words.notSent)
    const { reason, sentence } = draft
    setWorking('sending')
    const kept = await entering.send({ ...written, reason, sentence: sentence.trim() })
    setWorking(null)
    if (kept === null) return
    hear(() => kept)
    const one = kept.settings.find(({ id }) => id === draft.id)
    setDone(one ? { what: 'set_aside', one } : null)
    setPreview(null)
    start(emptyDraft())
  }

  async function putBack(one: SettingAside, why: PutBack) {
    const sent = await sendHub(session, `${path}/${one.id}/put-back`, why, settingsAside, {
      locale,
    })
    if (sent.kind === 'refused') return sent.problem.errors?.[0]?.detail ?? sent.problem.detail
    if (sent.kind === 'trouble') return words.unreachable
    if (sent.kind !== 'done') return null
    hear(() => sent.content)
    const now = sent.content.settings.find(({ id }) => id === one.id)
    setDone(now ? { what: 'put_back', one: now } : null)
    return null
  }

  return {
    followed,
    draft,
    change(part) {
      // Why it is set aside changes nothing of what is.
      const isWhy = Object.keys(part).every((name) => name === 'reason' || name === 'sentence')
      if (!isWhy) setPreview(null)
      entering.change(part)
    },
    preview,
    trouble: entering.trouble,
    working,
    done,
    look,
    send,
    putBack,
  }
}
