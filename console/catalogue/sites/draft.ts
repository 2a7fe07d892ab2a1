import * as z from 'zod'
import type { OwnSite, SitePut } from '#shared/contract/catalogue/own-sites.ts'
import { origin, slug } from '#shared/contract/scalar.ts'
import { fill } from '#shared/text/fill.ts'
import type { SitesText } from '#shared/text/site/sites-fr.ts'

/** A site as it is typed. */
export const draft = z.strictObject({
  fr: z.string(),
  en: z.string(),
  slug: z.string(),
  origins: z.string(),
})
export type Draft = z.infer<typeof draft>

/** What is wrong, by field. */
export type Faults = Partial<Record<keyof Draft, string>>

export const emptyDraft: Draft = { fr: '', en: '', slug: '', origins: '' }

/** A site that is registered, as it would be typed. */
export function draftOf({ site, name, origins }: OwnSite): Draft {
  return { fr: name.fr, en: name.en, slug: site, origins: origins.join('\n') }
}

/** The short name a name suggests: *Ville de Valmont* suggests `ville-de-valmont`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '')
}

/** What was typed, ready to be sent; or what is wrong with it. */
export function readDraft(
  { fr, en, slug: short, origins }: Draft,
  words: SitesText,
): { sent: SitePut } | { faults: Faults } {
  const lines = origins.split('\n').flatMap((line) => {
    const typed = line.trim().replace(/(?<!\/)\/+$/, '')
    return typed === '' ? [] : [typed]
  })
  const odd = lines.find((line) => !origin.safeParse(line).success)
  const twice = lines.find((line, at) => lines.indexOf(line) !== at)
  const faults: Faults = {
    ...(fr.trim() === '' && { fr: words.missing }),
    ...(!slug.safeParse(short).success && { slug: words.notSlug }),
    ...(twice !== undefined && { origins: fill(words.twice, { line: twice }) }),
    ...(odd !== undefined && { origins: fill(words.notOrigin, { line: odd }) }),
  }
  if (Object.keys(faults).length > 0) return { faults }
  const name = { fr: fr.trim(), en: en.trim() === '' ? fr.trim() : en.trim() }
  return { sent: { name, origins: lines } }
}
