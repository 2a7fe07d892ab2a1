import type { Locale } from '#shared/text/locale.ts'
import { entriesText } from '#shared/text/site/text.ts'
import type { ConsoleText } from '../language/language.tsx'
import type { Indicator } from './indicator.ts'

/** Whose answers a share counts: a stream of the widget, what agents typed in, or all there is. */
export function labelOf(
  indicator: Indicator,
  text: ConsoleText,
  locale: Locale,
  stream: 'invited' | 'open' | undefined,
  channel: 'web' | 'entered' | undefined,
): string {
  if (channel === 'entered') return entriesText[locale].entered
  return stream === undefined ? indicator.whole(text) : text[stream]
}
