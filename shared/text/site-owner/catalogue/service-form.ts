import type { Locale } from '../../locale.ts'
import { en } from './service-form-en.ts'
import { fr, type ServiceFormText } from './service-form-fr.ts'

/** The form of a service. */
export const serviceFormText: Readonly<Record<Locale, ServiceFormText>> = { fr, en }
