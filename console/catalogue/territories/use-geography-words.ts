import { geographyText } from '#shared/text/site-owner/catalogue/geography.ts'
import type { GeographyText } from '#shared/text/site-owner/catalogue/geography-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** What the console says of shapes, communes and mergers. */
export function useGeographyWords(): GeographyText {
  return geographyText[useLanguage().locale]
}
