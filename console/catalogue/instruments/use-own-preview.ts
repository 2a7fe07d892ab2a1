import { useEffect, useState } from 'preact/hooks'
import { type InstrumentTried, instrumentTried } from '#shared/contract/catalogue/own-instrument.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { sendHub } from '../../api/send-hub.ts'
import { type Fault, faultsOf } from '../../form/faults.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { useOwnWords } from './form-context.ts'
import { isWritten } from './own-edit.ts'
import { inOwnWords } from './own-faults.ts'
import { type Drafted, rest } from './use-draft.ts'

/** A questionnaire nobody saved, as the hub reads it now. */
export interface OwnPreview extends Pick<InstrumentTried, 'languages' | 'forms' | 'warnings'> {
  drafted: Drafted
  /** What is wrong with it, each sentence once. */
  faults: readonly Fault[]
}

/** What Parvis or somebody else worded is not for the site to shorten. */
const isOfOwn = ({ name, language }: InstrumentTried['warnings'][number]) =>
  language === 'fr' && isWritten(name)

/**
 * Tries what is written on a site, each time nobody writes for a moment.
 * @param shown languages whose fields the editor shows
 */
export function useOwnPreview(
  session: Session,
  site: string,
  written: string,
  shown: readonly UsagerLocale[],
): OwnPreview {
  const { locale } = useLanguage()
  const words = useOwnWords()
  const [trial, setTrial] = useState<OwnPreview>({
    ...{ languages: [], forms: [], warnings: [], faults: [] },
    drafted: { draft: null, state: 'waiting' },
  })

  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => void attempt(stop.signal), rest)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [written, locale])

  async function attempt(signal: AbortSignal) {
    const path = `/v1/configuration/${site}/draft/instrument`
    const body = { text: written }
    const sent = inOwnWords(
      await sendHub(session, path, body, instrumentTried, { locale, signal }),
      { text: written, languages: shown },
      words,
    )
    if (signal.aborted || sent.kind === 'over') return
    if (sent.kind === 'done') {
      const { draft, warnings, languages, forms } = sent.content
      return setTrial({
        ...{
          languages,
          forms,
          warnings: warnings.filter(isOfOwn),
          faults: [],
        },
        drafted: { draft, state: 'fresh' },
      })
    }
    const faults = sent.kind === 'refused' ? faultsOf(sent.problem, {}) : []
    const isFirst = ({ sentence }: Fault, at: number) =>
      faults.findIndex((one) => one.sentence === sentence) === at
    setTrial((now) => ({
      ...now,
      faults: faults.filter(isFirst).slice(0, 3),
      drafted: { ...now.drafted, state: sent.kind === 'refused' ? 'behind' : 'trouble' },
    }))
  }

  return trial
}
