import type { InstallationLine } from '#shared/contract/catalogue/installation.ts'
import { fill } from '#shared/text/fill.ts'
import { ownOf } from '#shared/text/own-of.ts'
import type { SitesText } from '#shared/text/site-owner/catalogue/sites-fr.ts'

/** What a visit found, in a sentence; a case that this console does not know yet is named. */
export function formatLine({ check, why, words }: InstallationLine, text: SitesText): string {
  const cases: Readonly<Record<string, string>> = text.lines[check]
  return fill(ownOf(cases, why) ?? `${check}: ${why}`, words)
}
