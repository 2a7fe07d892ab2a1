import { calendarText } from '#shared/text/site-owner/catalogue/calendar.ts'
import type { CalendarText } from '#shared/text/site-owner/catalogue/calendar-fr.ts'
import { serviceFormText } from '#shared/text/site-owner/catalogue/service-form.ts'
import type { ServiceFormText } from '#shared/text/site-owner/catalogue/service-form-fr.ts'
import { servicesText } from '#shared/text/site-owner/catalogue/services.ts'
import type { ServicesText } from '#shared/text/site-owner/catalogue/services-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** Every sentence of the pages of services. */
export interface Words extends ServicesText {
  form: ServiceFormText
  days: CalendarText
}

/** What this page says, in the language of the console. */
export function useWords(): Words {
  const { locale } = useLanguage()
  return { ...servicesText[locale], form: serviceFormText[locale], days: calendarText[locale] }
}
