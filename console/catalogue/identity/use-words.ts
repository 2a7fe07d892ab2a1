import { identityText } from '#shared/text/site-owner/catalogue/identity.ts'
import type { IdentityText } from '#shared/text/site-owner/catalogue/identity-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** The words of this page. */
export function useWords(): IdentityText {
  return identityText[useLanguage().locale]
}
