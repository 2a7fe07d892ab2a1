import { useEffect, useRef } from 'preact/hooks'
import type { Service } from '#shared/contract/catalogue/service.ts'
import {
  type ServiceResponse,
  type ServiceVersion,
  serviceSaved,
} from '#shared/contract/catalogue/service-version.ts'
import { fill } from '#shared/text/fill.ts'
import type { ReadResult } from '../../api/read-result.ts'
import { sendHub } from '../../api/send-hub.ts'
import { Form } from '../../form/form.tsx'
import { goToFault } from '../../form/go-to-fault.ts'
import { SaveBar } from '../../form/save-bar.tsx'
import { useVersionedForm } from '../../form/use-versioned-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { BeginGroup } from './begin-group.tsx'
import { Contents } from './contents.tsx'
import { fillIn } from './fill-in.ts'
import { ServiceFormContext } from './form-context.ts'
import { formatWrong, placeInForm } from './format-wrong.ts'
import { readWritten } from './read-written.ts'
import { sectionAfter, sectionAt, sectionOf } from './sections.ts'
import { addressOf, begun } from './service-address.ts'
import { useWords } from './use-words.ts'
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
  /** The section that is looked at; `null` for the service as a whole. */
  part: string | null
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
  onDeclared(definition: Service, version: ServiceVersion): unknown
}

/** The form of a service, a section at a time. Nothing typed is lost, whoever else declares it meanwhile. */
export function Editor(props: EditorProps) {
  const { session, part, zone, sectors, told, newest, taken, reload, onStale, onDeclared } = props
  const { locale } = useLanguage()
  const words = useWords()
  const form = useVersionedForm<Base, Written, Service>({
    kept: { name: 'services', subject: told?.definition.service ?? begun, schema: writtenSchema },
    told: baseOf(told),
    fillIn: ({ definition }) => fillIn(definition),
    read(draft, { version }) {
      const { definition, wrong } = readWritten(draft)
      const isTaken = version === 0 && taken.includes(draft.service.trim())
      const all = [...(isTaken ? [{ path: '/service', code: 'name_taken' }] : []), ...wrong]
      return definition && !isTaken ? { sent: definition } : { faults: formatWrong(all, locale) }
    },
    send,
    changed: 'service_changed',
    placeOf: placeInForm,
    onSaved(definition, { author = null, ...saved }) {
      void onDeclared(definition, { ...saved, author, at: saved.since })
      return { ...saved, author, definition }
    },
    async reload() {
      const reading = await reload?.()
      return reading?.kind === 'fresh' ? baseOf(reading.content) : null
    },
    words: { notSent: null, unreachable: words.save.saveTrouble },
  })
  const { base, draft, change, field, isDirty, saving, takeTheirs } = form
  const isNew = base.version === 0
  const isBehind = newest !== null && newest.version > base.version

  async function send(definition: Service, version: number) {
    const body = { version, definition }
    const path = `/v1/services/${definition.service}`
    const outcome = await sendHub(session, path, body, serviceSaved, { locale })
    if (outcome.kind === 'done') {
      const { at: since, ...saved } = outcome.content
      return { kind: 'done' as const, content: { ...saved, since } }
    }
    if (outcome.kind !== 'refused' || outcome.problem.code !== 'service_changed') return outcome
    if (version > 0) {
      void onStale()
      return outcome
    }
    const fault = { path: '/service', code: 'name_taken', detail: words.fault.name_taken }
    const problem = { ...outcome.problem, code: 'invalid' as const, errors: [fault] }
    return { kind: 'refused' as const, problem }
  }
  // Nothing is written here: what another tab or person declared is simply shown.
  useEffect(() => {
    if (isBehind && !isDirty && saving.kind !== 'sending') void takeTheirs()
  }, [isBehind, isDirty, saving.kind])

  const address = addressOf(isNew ? begun : draft.service)
  const wanted = useRef<string | null>(null)
  const goTo = (path: string) => {
    if (goToFault(path)) return
    wanted.current = path
    location.hash = `${address}/${sectionOf(path)}`
  }
  // After the heading of the section, which takes the keyboard as it arrives.
  useEffect(() => {
    if (wanted.current !== null) goToFault(wanted.current)
    wanted.current = null
  }, [part])

  const section = sectionAt(part)
  const after = section && sectionAfter(section.id)
  const nameOf = (path: string) => words.form[sectionOf(path)]
  return (
    <ServiceFormContext.Provider
      value={{
        session,
        told,
        draft,
        change,
        field,
        faults: form.faults,
        take: (definition) => change(fillIn(definition)),
        zone,
        isNew,
        hasRequests: told?.has_requests ?? false,
        sectors,
      }}
    >
      <Form form={form} class="service-form" look="field" summary={{ ...words.save, nameOf, goTo }}>
        {section ? <section.Show /> : isNew ? <BeginGroup /> : <Contents address={address} />}
        {after && !isNew && (
          <p>
            <a href={`${address}/${after}`}>{fill(words.page.next, { name: words.form[after] })}</a>
          </p>
        )}
        {(section || isNew || isDirty || saving.kind !== 'none') && (
          <SaveBar
            text={words.save}
            zone={zone}
            form={form}
            nobody={words.save.nobody}
            theirs={newest && { ...newest, since: newest.at }}
            isBehind={isBehind}
          />
        )}
      </Form>
      {!section && isNew && (
        <details class="folded">
          <summary>{words.page.rest}</summary>
          <Contents address={address} />
        </details>
      )}
    </ServiceFormContext.Provider>
  )
}

function baseOf(told: ServiceResponse | null): Base {
  if (!told) return { version: 0, since: null, author: null, definition: null }
  const { version, author, at, definition } = told
  return { version, since: at, author, definition }
}
