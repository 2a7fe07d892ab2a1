import type { GeographyText } from '#shared/text/site/geography-fr.ts'
import type { TerritoryText } from '#shared/text/site/territory-fr.ts'
import { geographyText, territoryText } from '#shared/text/site/text.ts'
import { useLanguage } from '../language/language.tsx'

/** What this page says, in the language of the console. */
export function useWords(): TerritoryText {
  return territoryText[useLanguage().locale]
}

/** What it says of shapes, communes and mergers. */
export function useGeographyWords(): GeographyText {
  return geographyText[useLanguage().locale]
}
