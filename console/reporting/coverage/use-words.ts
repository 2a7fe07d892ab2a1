import { coverageText } from '#shared/text/site-owner/reporting/coverage.ts'
import type { CoverageText } from '#shared/text/site-owner/reporting/coverage-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** The words of this page. */
export function useWords(): CoverageText {
  return coverageText[useLanguage().locale]
}
