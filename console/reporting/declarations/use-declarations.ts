import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Communes, communes } from '#shared/contract/catalogue/commune.ts'
import type { Problem } from '#shared/contract/problem.ts'
import {
  type Declaration,
  type Declarations,
  declarations,
} from '#shared/contract/reporting/declaration.ts'
import { declarationsText } from '#shared/text/site/text.ts'
import type { Followed } from '../../api/followed.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { keptContent } from '../../storage/kept-content.ts'
import { keep } from '../../storage/tab-memory.ts'
import { type Draft, draft as draftSchema, emptyDraft, nextDraft } from './draft.ts'
import { type Faults, readDraft } from './read-draft.ts'

/** What stands in the way of declaring: by field, and in all. */
interface Trouble {
  faults: Faults
  said: string
  /** Counts the tries, so that the keyboard goes to the fault at each. */
  turn: number
}

/** Looks for communes; `null` when the hub did not tell. */
export type FindCommunes = (asked: string, signal: AbortSignal) => Promise<Communes | null>

/** What is declared, and what is being typed. It outlives the page, and the session. */
export interface FollowedDeclarations {
  followed: Followed<Declarations>
  draft: Draft
  change(part: Partial<Draft>): void
  trouble: Trouble | null
  sending: boolean
  /** The last one that was declared here. */
  done: Declaration | null
  declare(): Promise<void>
  findCommunes: FindCommunes
}

/** What holds, what is typed to replace it, and how it is declared. */
export function useDeclarations(session: Session, active: boolean): FollowedDeclarations {
  const { locale } = useLanguage()
  const text = declarationsText[locale]
  const read = useMemo(() => readHub(session, '/v1/declarations', declarations), [session])
  const { followed, change: hear } = useFollowed({
    read,
    merge: latest<Declarations>,
    usual: null,
    active,
  })
  const [draft, setDraft] = useState<Draft>(
    () => keptContent('declaration', draftSchema) ?? emptyDraft,
  )
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const [done, setDone] = useState<Declaration | null>(null)

  // A session may end while somebody types: the tab has it when they come back.
  useEffect(() => {
    keep('declaration', draft === emptyDraft ? null : JSON.stringify(draft))
  }, [draft])

  const refuse = (faults: Faults, said: string) =>
    setTrouble((before) => ({ faults, said, turn: (before?.turn ?? 0) + 1 }))

  async function declare() {
    if (sending) return
    const written = readDraft(draft, text)
    if ('faults' in written) return refuse(written.faults, text.notDeclared)
    const { sent } = written
    setSending(true)
    const options = { locale, method: 'POST' as const }
    const outcome = await sendHub(session, '/v1/declarations', sent, declarations, options)
    setSending(false)
    if (outcome.kind === 'over') return
    if (outcome.kind === 'trouble') return refuse({}, text.unreachable)
    if (outcome.kind === 'refused') {
      const faults = faultsOf(outcome.problem)
      const isPlaced = Object.keys(faults).length > 0
      return refuse(faults, isPlaced ? text.notDeclared : outcome.problem.detail)
    }
    setTrouble(null)
    hear(() => outcome.content)
    setDone(outcome.content.standing.find((one) => isOf(one, sent)) ?? null)
    setDraft(nextDraft(draft))
  }

  const change = (part: Partial<Draft>) => {
    setTrouble((before) => before && withoutFaultsOf(before, part))
    setDraft((before) => ({ ...before, ...part }))
  }
  const findCommunes: FindCommunes = async (asked, signal) => {
    const path = `/v1/communes?${new URLSearchParams({ q: asked })}`
    const found = await readHub(session, path, communes)(null, signal)
    return found.kind === 'fresh' ? found.content : null
  }
  return { followed, draft, change, trouble, sending, done, declare, findCommunes }
}

/** Where the fault of each field stands; of both, where another kind is chosen. */
const pathsOf: Readonly<Record<keyof Draft, readonly string[]>> = {
  kind: ['/declared/value', '/declared/territories'],
  service: ['/service'],
  amounts: ['/declared/value'],
  lines: ['/declared/territories'],
  basis: ['/basis'],
}

/** What was said of a field goes as soon as it is changed; with the last, so does the rest. */
function withoutFaultsOf(trouble: Trouble, part: Partial<Draft>): Trouble | null {
  const changed = (Object.keys(part) as (keyof Draft)[]).flatMap((field) => pathsOf[field])
  const left = Object.entries(trouble.faults).filter(([path]) => !changed.includes(path))
  return left.length === 0 ? null : { ...trouble, faults: Object.fromEntries(left) }
}

function isOf(one: Declaration, { service, declared }: Pick<Declaration, 'service' | 'declared'>) {
  return one.service === service && one.declared.kind === declared.kind
}

/** The hub's faults by field: one inside a list of territories is a fault of the list. */
function faultsOf({ code, detail, errors = [] }: Problem): Faults {
  if (code === 'unknown_service') return { '/service': detail }
  const fields = ['/declared/value', '/declared/territories', '/basis', '/service']
  return Object.fromEntries(
    errors.flatMap(({ path, detail: said }) => {
      const field = fields.find((one) => path === one || path.startsWith(`${one}/`))
      return field ? [[field, said]] : []
    }),
  )
}
