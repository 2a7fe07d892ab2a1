import type { SiteSettings } from '#shared/contract/catalogue/site-settings.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { SaveBar } from '../../form/save-bar.tsx'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { useOwnWords, useWords } from './form-context.ts'
import { partAddress } from './parts.ts'
import type { useOwnForm } from './use-own-form.ts'

interface OwnSaveProps {
  settings: SiteSettings
  form: ReturnType<typeof useOwnForm>
  /** The site asks this version, and nothing else is written. */
  isAsked: boolean
}

/** Saves a questionnaire, and has the site ask it; or saves it alone. */
export function OwnSave({ settings, form, isAsked }: OwnSaveProps) {
  const { locale } = useLanguage()
  const { page } = useWords()
  const text = useOwnWords()
  const { site, name, content, instruments } = settings
  const { version } = form.base
  const used = instruments.find(
    ({ id, version }) => id === content?.instrument && version === content.instrument_version,
  )
  const saved = version === 0 ? text.noVersion : fill(text.version, { version })
  const asked =
    used && fill(text.nowAsked, { title: localise(used.title, locale), version: used.version })
  const noVersion = isAsked
    ? fill(text.isAsked, { version })
    : [saved, asked].filter(Boolean).join(' ')
  const { asking } = form
  return (
    <SaveBar
      text={{
        ...page,
        ...{ save: text.save, saved: text.saved, same: text.same },
        noVersion,
        undo: text.undoAll,
      }}
      zone={settings.zone}
      form={form}
      does={
        content === null
          ? undefined
          : { words: text.saveAndAsk, isDone: isAsked, act: () => void form.saveAndAsk() }
      }
    >
      {content === null && (
        <p>
          <a href={partAddress(site, 'notice')}>{text.noNotice}</a>
        </p>
      )}
      {asking.kind === 'asking' && <p>{text.asking}</p>}
      {asking.kind === 'asked' && <p>{fill(text.askedNow, { site: localise(name, locale) })}</p>}
      {asking.kind === 'failed' && (
        <Attention>{fill(text.notAsked.sentence, { why: asking.why })}</Attention>
      )}
    </SaveBar>
  )
}
