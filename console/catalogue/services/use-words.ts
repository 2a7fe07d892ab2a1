import type { CalendarText } from '#shared/text/site-owner/catalogue/calendar-fr.ts'
import type { ServiceFormText } from '#shared/text/site-owner/catalogue/service-form-fr.ts'
import type { ServicesText } from '#shared/text/site-owner/catalogue/services-fr.ts'
import {
  calendarText,
  serviceFormText,
  servicesText,
} from '#shared/text/site-owner/catalogue/text.ts'
import { useLanguage } from '../../language/language.tsx'

interface Words extends ServicesText {
  form: ServiceFormText
  days: CalendarText
}

/** What this page says, in the language of the console. */
export function useWords(): Words {
  const { locale } = useLanguage()
  return { ...servicesText[locale], form: serviceFormText[locale], days: calendarText[locale] }
}
