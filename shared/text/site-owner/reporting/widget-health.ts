import type { Locale } from '../../locale.ts'
import { en } from './widget-health-en.ts'
import { fr, type WidgetHealthText } from './widget-health-fr.ts'

/** What the console says of widgets that are silent or not seen. */
export const widgetHealthText: Readonly<Record<Locale, WidgetHealthText>> = { fr, en }
