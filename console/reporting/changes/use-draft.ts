import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '#shared/contract/problem.ts'
import { type Finding, type Findings, findings } from '#shared/contract/reporting/finding.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { keptContent } from '../../storage/kept-content.ts'
import { keep } from '../../storage/tab-memory.ts'
import {
  type Draft,
  draftOf,
  draft as draftSchema,
  emptyDraft,
  type Faults,
  readDraft,
} from './draft.ts'
import { useWords } from './use-words.ts'

/** What stands in the way of saving: by field, and in all. */
interface Trouble {
  faults: Faults
  said: string | null
  /** Counts the tries, so that the keyboard goes to the fault at each. */
  turn: number
}

/** What is being written of a finding. It outlives the page, and the session. */
export interface Writing {
  draft: Draft
  change(part: Partial<Draft>): void
  /** Goes on with a finding. */
  open(finding: Finding): void
  /** Leaves what is typed, and begins anew. */
  leave(): void
  trouble: Trouble | null
  saving: boolean
  isResumed: boolean
  /** How often one was saved here. */
  saved: number
  save(): Promise<void>
}

const anew = () => emptyDraft(uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))))

/** @param hear told what the hub says once it has it */
export function useDraft(session: Session, hear: (told: Findings) => void): Writing {
  const { locale } = useLanguage()
  const words = useWords()
  const [kept] = useState(() => keptContent('finding', draftSchema))
  const [draft, setDraft] = useState<Draft>(() => kept ?? anew())
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [saving, setSaving] = useState(false)
  const [saved, setSaved] = useState(0)
  const [isResumed, setResumed] = useState(kept !== null)
  const isEmpty = JSON.stringify(draft) === JSON.stringify(emptyDraft(draft.id))

  // A session may end while somebody types: the tab has it when they come back.
  useEffect(() => {
    keep('finding', isEmpty ? null : JSON.stringify(draft))
  }, [draft])

  const refuse = (faults: Faults, said: string | null) =>
    setTrouble((before) => ({ faults, said, turn: (before?.turn ?? 0) + 1 }))
  const begin = (next: Draft) => {
    setDraft(next)
    setTrouble(null)
    setResumed(false)
  }

  async function save() {
    if (saving) return
    const written = readDraft(draft, words)
    if ('faults' in written) return refuse(written.faults, null)
    const { content } = written
    const { over, id } = draft
    setSaving(true)
    const sending =
      over === null
        ? await sendHub(session, '/v1/findings', { finding: id, content }, findings, {
            locale,
            method: 'POST',
          })
        : await sendHub(
            session,
            `/v1/findings/${over.finding}`,
            { read: over.read, content },
            findings,
            { locale },
          )
    setSaving(false)
    if (sending.kind === 'over') return
    if (sending.kind === 'trouble') return refuse({}, words.trouble[sending.trouble])
    if (sending.kind === 'refused') {
      const faults = faultsOf(sending.problem)
      const isChanged = sending.problem.code === 'finding_changed' && over !== null
      if (isChanged) setDraft({ ...draft, over: { ...over, read: over.read + 1 } })
      const said = isChanged ? words.changed : sending.problem.detail
      return refuse(faults, Object.keys(faults).length > 0 ? null : said)
    }
    hear(sending.content)
    begin(anew())
    setSaved((before) => before + 1)
  }

  return {
    draft,
    change: (part) => {
      setTrouble(null)
      setDraft((before) => ({ ...before, ...part }))
    },
    open: (finding) => begin(draftOf(finding, draft.id)),
    leave: () => begin(anew()),
    trouble,
    saving,
    isResumed,
    saved,
    save,
  }
}

/** The field of each place in what is sent. */
const fields: Readonly<Record<string, keyof Draft>> = {
  '/content/title': 'title',
  '/content/words': 'words',
  '/content/service': 'service',
  '/content/indicator': 'indicator',
  '/content/every': 'every',
  '/content/observed': 'observed',
  '/content/decision/what': 'what',
  '/content/decision/decided_by': 'who',
  '/content/decision/from': 'from',
  '/content/done_on': 'done',
}

function faultsOf({ code, detail, errors = [] }: Problem): Faults {
  if (code === 'unknown_service') return { service: detail }
  return Object.fromEntries(
    errors.flatMap(({ path, detail: said }) => {
      const field = fields[path]
      return field ? [[field, said]] : []
    }),
  )
}
