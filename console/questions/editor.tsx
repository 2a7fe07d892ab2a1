import { useMemo, useState } from 'preact/hooks'
import type { OfferedInstrument, SiteSettings } from '#shared/contract/site-settings.ts'
import { useLanguage } from '../language/language.tsx'
import type { Reading } from '../reading/reading.ts'
import type { Session } from '../session/session.ts'
import { AskingGroups } from './asking-groups.tsx'
import { DrawGroup } from './draw-group.tsx'
import { ExtrasGroup } from './extras-group.tsx'
import { FaultSummary } from './fault-summary.tsx'
import { FormContext } from './form-context.ts'
import { FormsGroup } from './forms-group.tsx'
import { Frame } from './frame.tsx'
import { InstrumentGroup } from './instrument-group.tsx'
import { readWritten } from './read-written.ts'
import { SaveBar } from './save-bar.tsx'
import { sayFaults } from './say-faults.ts'
import { TellingGroups } from './telling-groups.tsx'
import { useUnsaved } from './unsaved.ts'
import { useSaving } from './use-saving.ts'
import { chosenIn, fillIn, type Written } from './written.ts'

interface EditorProps {
  session: Session
  settings: SiteSettings
  /** Reads the settings again. */
  reload(): Promise<Reading<SiteSettings>>
}

/** The form of a site's configuration, and beside it the form usagers would get. */
export function Editor({ session, settings, reload }: EditorProps) {
  const { locale } = useLanguage()
  const { base, setBase, written, setWritten, isDirty, isResumed } = useUnsaved(settings)
  const { saving, save, forget } = useSaving(session, settings.site, setBase)
  const [attempts, setAttempts] = useState(0)
  const [isTrying, setTrying] = useState(false)
  const instrument = chosenIn(settings, written.instrument) ?? settings.instruments[0]
  const read = useMemo(
    () => instrument && readWritten(written, instrument, base.content),
    [written, instrument, base],
  )
  if (!instrument || !read) return null

  const fromHub = saving.kind === 'refused' ? saving.faults : []
  const faults = [...(isTrying ? sayFaults(read.wrong, locale) : []), ...fromHub]
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
  const form = { settings, instrument, written, change, faultAt: faultsByPath(faults) }
  return (
    <FormContext.Provider value={form}>
      <div class="questions-sides">
        <form
          class="questions-form"
          novalidate
          onSubmit={(event) => {
            event.preventDefault()
            if (saving.kind !== 'sending') void attempt()
          }}
        >
          <FaultSummary faults={faults} turn={attempts} />
          <Groups instrument={instrument} />
          <SaveBar
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
        <Frame session={session} settings={settings} written={written} instrument={instrument} />
      </div>
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

function faultsByPath(faults: readonly { path: string; sentence: string }[]) {
  const known = new Map(faults.map(({ path, sentence }) => [path, sentence]))
  return (path: string) => known.get(path)
}
