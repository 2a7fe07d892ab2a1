import type { ReplyTemplates } from '#shared/contract/feedback/reply-template.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { publicRepliesText } from '#shared/text/site-owner/feedback/public-replies.ts'

/** A template with what is known of a service in its blanks; the others stay, to be filled by hand. */
export function fillTemplate(
  text: string,
  service: ReplyTemplates['services'][number] | undefined,
): string {
  if (service === undefined) return text
  // Usagers are answered in French: what a norm says is said so, too.
  return fill(text, {
    service: service.name.fr,
    delai: service.delay.fr,
    contact: service.contact,
  })
}

/** What is still to be filled, in a sentence; `null` when nothing is. */
export function blanksLeft(text: string, locale: Locale): string | null {
  const left = [...new Set(text.match(/\{\w+\}/g))]
  if (left.length === 0) return null
  return publicRepliesText[locale].blanksLeft.replace('{blanks}', left.join(', '))
}
