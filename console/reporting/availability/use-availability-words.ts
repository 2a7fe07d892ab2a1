import { availabilityText } from '#shared/text/site-owner/reporting/availability.ts'
import type { AvailabilityText } from '#shared/text/site-owner/reporting/availability-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** What this page says, in the language of the console. */
export function useAvailabilityWords(): AvailabilityText {
  return availabilityText[useLanguage().locale]
}
