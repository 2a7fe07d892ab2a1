import { panelText, personText } from '#shared/text/agent/text.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { LookFault } from '../../shared/state.ts'

/** Why a look failed, and what is kept and can be done. */
export function formatLookFault(why: LookFault, locale: Locale): { title: string; body: string } {
  return { ...panelText[locale].fault, ...personText[locale].tooMany }[why]
}
