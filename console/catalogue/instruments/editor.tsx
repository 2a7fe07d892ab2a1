import { useMemo, useState } from 'preact/hooks'
import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import {
  configurationSaved,
  type OfferedInstrument,
  type SiteSettings,
} from '#shared/contract/catalogue/site-settings.ts'
import type { ReadResult } from '../../api/read-result.ts'
import { sendHub } from '../../api/send-hub.ts'
import { FaultSummary } from '../../form/fault-summary.tsx'
import { FaultsContext, faultsByPath } from '../../form/faults.ts'
import { SaveBar } from '../../form/save-bar.tsx'
import { useSaving } from '../../form/use-saving.ts'
import { useUnsaved } from '../../form/use-unsaved.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { AskingGroups } from './asking-groups.tsx'
import { DrawGroup } from './draw-group.tsx'
import { ExtrasGroup } from './extras-group.tsx'
import { FormContext, useWords } from './form-context.ts'
import { formatFaults } from './format-faults.ts'
import { FormsGroup } from './forms-group.tsx'
import { Frame } from './frame.tsx'
import { InstrumentGroup } from './instrument-group.tsx'
import { readWritten } from './read-written.ts'
import { TellingGroups } from './telling-groups.tsx'
import { chosenIn, fillIn, type Written, written as writtenSchema } from './written.ts'

/** The version a form was begun from: what it holds, and since when. */
type Base = Pick<SiteSettings, 'version' | 'since' | 'content'>

interface EditorProps {
  session: Session
  settings: SiteSettings
  /** Reads the settings again. */
  reload(): Promise<ReadResult<SiteSettings>>
}

/** The form of a site's configuration, and beside it the form usagers would get. */
export function Editor({ session, settings, reload }: EditorProps) {
  const { locale } = useLanguage()
  const text = useWords().page
  const { base, setBase, written, setWritten, isDirty, isResumed } = useUnsaved<Base, Written>({
    memory: 'questions',
    subject: settings.site,
    schema: writtenSchema,
    start: settings,
    fillIn: (from) => fillIn({ ...settings, ...from }),
    fits: (one) => chosenIn(settings, one.instrument) !== undefined,
  })
  const { saving, save, forget } = useSaving<ConfigurationContent>({
    send: (content, read) =>
      sendHub(session, `/v1/configuration/${settings.site}`, content, configurationSaved, {
        locale,
        headers: { 'If-Match': `"${read}"` },
      }),
    changed: 'configuration_changed',
    onSaved: (content, saved) => setBase({ ...saved, content }),
  })
  const [attempts, setAttempts] = useState(0)
  const [isTrying, setTrying] = useState(false)
  const instrument = chosenIn(settings, written.instrument) ?? settings.instruments[0]
  const read = useMemo(
    () => instrument && readWritten(written, instrument, base.content),
    [written, instrument, base],
  )
  if (!instrument || !read) return null

  const fromHub = saving.kind === 'refused' ? saving.faults : []
  const faults = [...(isTrying ? formatFaults(read.wrong, locale) : []), ...fromHub]
  const change = (some: Partial<Written>) => {
    setWritten((before) => ({ ...before, ...some }))
    if (saving.kind !== 'sending') forget()
  }
  const attempt = async (version = base.version) => {
    setTrying(true)
    const outcome = read.content && (await save(read.content, version))
    if (outcome?.kind === 'saved') setTrying(false)
    else if (outcome?.kind !== 'changed') setAttempts((count) => count + 1)
  }
  const startOver = (from: SiteSettings) => {
    setWritten(fillIn(from))
    setTrying(false)
    forget()
  }
  const takeTheirs = async () => {
    const reading = await reload()
    if (reading.kind !== 'fresh') return
    setBase(reading.content)
    startOver(reading.content)
  }
  const keepMine = async () => {
    const reading = await reload()
    if (reading.kind !== 'fresh') return
    setBase(reading.content)
    await attempt(reading.content.version)
  }
  const form = { settings, instrument, written, change }
  return (
    <FormContext.Provider value={form}>
      <FaultsContext.Provider value={faultsByPath(faults)}>
        <div class="questions-sides">
          <form
            class="questions-form"
            novalidate
            onSubmit={(event) => {
              event.preventDefault()
              if (saving.kind !== 'sending') void attempt()
            }}
          >
            <FaultSummary faults={faults} turn={attempts} text={text} />
            <Groups instrument={instrument} />
            <SaveBar
              text={text}
              zone={settings.zone}
              base={base}
              saving={saving}
              isDirty={isDirty}
              isResumed={isResumed}
              onUndo={() => startOver({ ...settings, ...base })}
              onTakeTheirs={takeTheirs}
              onKeepMine={keepMine}
            />
          </form>
          <Frame
            session={session}
            settings={settings}
            written={written}
            instrument={instrument}
            version={base.version}
            isDirty={isDirty}
          />
        </div>
      </FaultsContext.Provider>
    </FormContext.Provider>
  )
}

function Groups({ instrument }: { instrument: OfferedInstrument }) {
  return (
    <>
      <InstrumentGroup />
      <FormsGroup key={instrument.id} />
      <DrawGroup />
      <ExtrasGroup />
      <AskingGroups />
      <TellingGroups />
    </>
  )
}
