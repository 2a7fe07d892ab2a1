import type { Headline } from '../contract/reporting/headline.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { homeText } from '../text/site-owner/reporting/text.ts'
import { isAlert } from './is-alert.ts'

/** Both worlds of a service, in the same words on every page, e-mail and file. */
export interface FormattedHeadline {
  sentence: string
  /** The alert to show first: more satisfaction with less equality. */
  alert: string | null
}

/** @param services one, or several with the same directions */
export function formatHeadline(
  ways: Pick<Headline, 'stream' | 'satisfaction' | 'equality'>,
  services: string,
  locale: Locale,
): FormattedHeadline {
  const words = homeText[locale].headline
  return {
    sentence: fill(words.of[ways.stream], {
      services,
      satisfaction: words.satisfaction[ways.satisfaction],
      equality: words.equality[ways.equality],
    }),
    alert: isAlert(ways) ? words.alert : null,
  }
}
