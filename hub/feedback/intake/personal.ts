import { findPersonal } from '#shared/privacy/find-personal.ts'
import { mask } from '#shared/privacy/mask.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/**
 * Masks personal data once more, with the code the widget has: whoever sends without it, or with
 * an older one, is protected too.
 */
export function maskPersonal(text: string, locale: UsagerLocale): string {
  return mask(text, findPersonal(text), usagerText[locale].personal)
}
