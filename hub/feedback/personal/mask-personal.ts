import { mask } from '#shared/privacy/mask.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { findAllPersonal } from './find-all-personal.ts'

/**
 * Masks personal data: again what the widget masked, for clients without one, and what only the hub
 * finds.
 * @param references patterns of the references of the organisation
 */
export function maskPersonal(
  text: string,
  locale: UsagerLocale,
  references: readonly string[],
): string {
  return mask(text, findAllPersonal(text, references), usagerText[locale].personal)
}
