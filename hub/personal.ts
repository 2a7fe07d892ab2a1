import { findPersonal } from '#shared/privacy/find-personal.ts'
import { mask } from '#shared/privacy/mask.ts'
import type { Locale } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'

/**
 * Masks personal data once more, with the code the widget has: whoever sends without it, or with
 * an older one, is protected too.
 */
export function maskPersonal(text: string, locale: Locale): string {
  return mask(text, findPersonal(text), usagerText[locale].personal)
}
