import { useEffect, useState } from 'preact/hooks'
import {
  type Criterion,
  type PutBack,
  type SettingAside,
  type SettingAsidePut,
  type SettingPreview,
  type SettingsAside,
  settingPreview,
  settingsAside,
} from '#shared/contract/feedback/setting-aside.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useResource } from '../../api/use-resource.ts'
import type { Read } from '../../form/faults.ts'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { type Draft, draft as draftSchema, emptyDraft, readCriterion, readWhy } from './draft.ts'
import { useWords } from './use-words.ts'

const path = '/v1/settings-aside'

/** How long what the hub still moves is not asked for, in milliseconds. */
const pause = 2000

/** The last thing that was done here. */
interface Done {
  what: 'set_aside' | 'put_back'
  one: SettingAside
}

/** What is looked at first, and what is sent then. */
type Sent = { look: Criterion } | { put: SettingAsidePut }

/** What is set aside, and what is being typed of it. */
export type FollowedAside = ReturnType<typeof useAside>

/** Follows what is set aside, previews, sets aside and puts back. */
export function useAside(session: Session) {
  const { locale } = useLanguage()
  const words = useWords()
  const { followed, ask, send } = useResource(session, path, settingsAside)
  const [seen, setSeen] = useState<{ of: string; preview: SettingPreview } | null>(null)
  const [done, setDone] = useState<Done | null>(null)

  const { content } = followed
  const isMoving = content?.settings.some(({ state }) => state.endsWith('ing')) === true
  useEffect(() => {
    if (!isMoving) return
    const timer = setTimeout(() => void ask(), pause)
    return () => clearTimeout(timer)
  }, [isMoving, content])

  const previewOf = (draft: Draft) => (seen?.of === takenBy(draft) ? seen.preview : null)
  const isReady = (draft: Draft) => (previewOf(draft)?.n ?? 0) > 0
  const tell = (what: Done['what'], { settings }: SettingsAside, id: string) => {
    const one = settings.find((other) => other.id === id)
    setDone(one ? { what, one } : null)
  }

  function read(draft: Draft): Read<Sent> {
    const criterion = readCriterion(draft, words)
    if ('faults' in criterion) return criterion
    if (!isReady(draft)) return { sent: { look: criterion.sent } }
    const why = readWhy<SettingAsidePut['reason']>(draft, words)
    return 'faults' in why ? why : { sent: { put: { criterion: criterion.sent, ...why.sent } } }
  }
  const form = useForm<Draft, Sent, SettingPreview | SettingsAside>({
    start: emptyDraft,
    kept: { name: 'setting_aside', schema: draftSchema },
    read,
    send(sent, id): Promise<SendResult<SettingPreview | SettingsAside>> {
      if ('put' in sent) return send(`/${id}`, sent.put)
      const options = { locale, method: 'POST' as const }
      return sendHub(session, `${path}/preview`, sent.look, settingPreview, options)
    },
    // What was looked at is still to be sent.
    next: (draft) => (isReady(draft) ? emptyDraft : draft),
    done(answer, { id }) {
      if ('settings' in answer) tell('set_aside', answer, id)
      setSeen('settings' in answer ? null : { of: takenBy(form.draft), preview: answer })
    },
    words,
  })

  async function setCountsAside(put: SettingAsidePut, id: string) {
    const sending = await send(`/${id}`, put)
    if (sending.kind === 'done') tell('set_aside', sending.content, id)
    return sending
  }

  async function putBack(one: SettingAside, why: PutBack) {
    const sending = await send(`/${one.id}/put-back`, why)
    if (sending.kind === 'done') tell('put_back', sending.content, one.id)
    return sending
  }
  return { followed, form, preview: previewOf(form.draft), done, setCountsAside, putBack }
}

/** Which answers a draft takes, whatever the reason. */
function takenBy({ reason: _, sentence: __, ...taken }: Draft): string {
  return JSON.stringify(taken)
}
