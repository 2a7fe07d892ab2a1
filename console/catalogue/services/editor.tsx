import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Service } from '#shared/contract/catalogue/service.ts'
import {
  type ServiceResponse,
  type ServiceVersion,
  serviceSaved,
} from '#shared/contract/catalogue/service-version.ts'
import type { ReadResult } from '../../api/read-result.ts'
import { sendHub } from '../../api/send-hub.ts'
import { FaultSummary } from '../../form/fault-summary.tsx'
import { FaultsContext, faultsByPath } from '../../form/faults.ts'
import { SaveBar } from '../../form/save-bar.tsx'
import { useSaving } from '../../form/use-saving.ts'
import { useUnsaved } from '../../form/use-unsaved.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Contents } from './contents.tsx'
import { fillIn } from './fill-in.ts'
import { FormContext } from './form-context.ts'
import { formatWrong, placeInForm } from './format-wrong.ts'
import { JsonSection } from './json-section.tsx'
import { readWritten } from './read-written.ts'
import { begun } from './service-address.ts'
import { useWords } from './use-words.ts'
import { Versions } from './versions.tsx'
import { type Written, written as writtenSchema } from './written.ts'

/** The version a form was begun from. */
interface Base {
  version: number
  since: string | null
  author: string | null
  definition: Service | null
}

interface EditorProps {
  session: Session
  zone: string
  sectors: readonly string[]
  /** The service as it was read; `null` for a new one. */
  told: ServiceResponse | null
  /** Its newest version, followed while the form is open. */
  newest: ServiceVersion | null
  /** Short names a new one may not have. */
  taken: readonly string[]
  /** Reads the service again; `null` for a new one. */
  reload: (() => Promise<ReadResult<ServiceResponse>>) | null
  /** Asks for the newest versions: one came between. */
  onStale(): Promise<unknown>
  onDeclared(service: string, version: ServiceVersion): Promise<unknown>
}

/** The form of a service. Nothing typed is lost, whoever else declares it meanwhile. */
export function Editor(props: EditorProps) {
  const { session, zone, sectors, told, newest, taken, reload, onStale, onDeclared } = props
  const { locale } = useLanguage()
  const words = useWords()
  const { base, setBase, written, setWritten, isDirty, isResumed } = useUnsaved<Base, Written>({
    memory: 'services',
    subject: told?.definition.service ?? begun,
    schema: writtenSchema,
    start: baseOf(told),
    fillIn: ({ definition }) => fillIn(definition),
  })
  const sent = useRef('')
  const { saving, save, forget } = useSaving<Service>({
    send: (definition, version) => send(definition, version),
    changed: 'service_changed',
    placeOf: placeInForm,
    onSaved: (definition, { author = null, ...saved }) => {
      setBase({ ...saved, author, definition })
      // What was written since is kept; else it is shown as it is declared.
      setWritten((now) => (JSON.stringify(now) === sent.current ? fillIn(definition) : now))
      void onDeclared(definition.service, { ...saved, author, at: saved.since })
    },
  })
  const [attempts, setAttempts] = useState(0)
  const [isTrying, setTrying] = useState(false)
  const isNew = base.version === 0
  const read = useMemo(() => readWritten(written), [written])
  const isTaken = isNew && taken.includes(written.service.trim())
  const wrong = [...(isTaken ? [{ path: '/service', code: 'name_taken' }] : []), ...read.wrong]
  const fromHub = saving.kind === 'refused' ? saving.faults : []
  const faults = [...(isTrying ? formatWrong(wrong, locale) : []), ...fromHub]
  const isBehind = newest !== null && newest.version > base.version

  async function send(definition: Service, version: number) {
    const body = { version, definition }
    const path = `/v1/services/${definition.service}`
    const outcome = await sendHub(session, path, body, serviceSaved, { locale })
    if (outcome.kind === 'done') {
      const { at: since, ...saved } = outcome.content
      return { kind: 'done' as const, content: { ...saved, since } }
    }
    const isNameTaken =
      version === 0 && outcome.kind === 'refused' && outcome.problem.code === 'service_changed'
    if (!isNameTaken) return outcome
    const fault = { path: '/service', code: 'name_taken', detail: words.fault.name_taken }
    const problem = { ...outcome.problem, code: 'invalid' as const, errors: [fault] }
    return { kind: 'refused' as const, problem }
  }
  const attempt = async (version = base.version) => {
    setTrying(true)
    sent.current = JSON.stringify(written)
    const outcome = isTaken || !read.definition ? null : await save(read.definition, version)
    if (outcome?.kind === 'saved') setTrying(false)
    else if (outcome?.kind === 'changed') await onStale()
    else setAttempts((count) => count + 1)
  }
  const startOver = (from: Base) => {
    setWritten(fillIn(from.definition))
    setTrying(false)
    forget()
  }
  const readAgain = async (): Promise<Base | null> => {
    const reading = await reload?.()
    if (reading?.kind !== 'fresh') return null
    const now = baseOf(reading.content)
    setBase(now)
    return now
  }
  const takeTheirs = async () => {
    const now = await readAgain()
    if (now) startOver(now)
  }
  const keepMine = async () => {
    const now = await readAgain()
    if (now) await attempt(now.version)
  }
  // Nothing is written here: what another tab or person declared is simply shown.
  useEffect(() => {
    if (isBehind && !isDirty && saving.kind !== 'sending') void takeTheirs()
  }, [isBehind, isDirty, saving.kind])

  const change = (some: Partial<Written>) => {
    setWritten((before) => ({ ...before, ...some }))
    if (saving.kind !== 'sending') forget()
  }
  const take = (definition: Service) => {
    change(fillIn(definition))
  }
  const isTold = isBehind && isDirty && saving.kind === 'none'
  const hasRequests = told?.has_requests ?? false
  return (
    <FormContext.Provider value={{ written, change, zone, isNew, hasRequests, sectors }}>
      <FaultsContext.Provider value={faultsByPath(faults)}>
        <div class="service-sides">
          <form
            class="service-form"
            novalidate
            onSubmit={(event) => {
              event.preventDefault()
              if (saving.kind !== 'sending') void attempt()
            }}
          >
            <FaultSummary faults={faults} turn={attempts} text={words.save} />
            <Contents />
            <SaveBar
              text={words.save}
              zone={zone}
              base={saidOf(base, words.save.nobody)}
              theirs={newest && saidOf({ ...newest, since: newest.at }, words.save.nobody)}
              saving={isTold ? { kind: 'changed' } : saving}
              isDirty={isDirty}
              isResumed={isResumed}
              onUndo={() => startOver(base)}
              onTakeTheirs={takeTheirs}
              onKeepMine={keepMine}
            />
          </form>
          <JsonSection
            session={session}
            gathered={read.gathered}
            service={isNew ? null : written.service}
            onTake={take}
          />
          {told && <Versions session={session} told={told} onTake={take} />}
        </div>
      </FaultsContext.Provider>
    </FormContext.Provider>
  )
}

function baseOf(told: ServiceResponse | null): Base {
  if (!told) return { version: 0, since: null, author: null, definition: null }
  const { version, author, at, definition } = told
  return { version, since: at, author, definition }
}

function saidOf<Said extends { author: string | null }>(said: Said, nobody: string): Said {
  return { ...said, author: said.author ?? nobody }
}
