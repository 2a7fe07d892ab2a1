import { useContext } from 'preact/hooks'
import { territoryText } from '#shared/text/site-owner/reporting/territory.ts'
import type { TerritoryText } from '#shared/text/site-owner/reporting/territory-fr.ts'
import { territoryRequestsText } from '#shared/text/site-owner/reporting/territory-requests.ts'
import { useLanguage } from '../../language/language.tsx'
import { Counted, countsOf } from './counted.ts'

/** What this page says, in the language of the console, of what is counted there. */
export function useWords(): TerritoryText {
  const { locale } = useLanguage()
  const counts = countsOf(useContext(Counted))
  const words = territoryText[locale]
  if (counts === undefined) return words
  const own = territoryRequestsText[locale][counts].page
  return {
    ...words,
    nothing: own.nothing,
    asked: own.asked,
    answers: own.answers,
    noFunnel: own.noFunnel,
    funnelLimits: own.funnelLimits,
    uncounted: own.uncounted,
    verdicts: { ...words.verdicts, untested: own.untested },
    columns: { ...words.columns, answers: own.column },
    detail: { ...words.detail, raw: own.raw, tooFew: own.tooFew, untested: own.nobody },
  }
}
