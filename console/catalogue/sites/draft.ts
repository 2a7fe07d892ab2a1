import * as z from 'zod'
import type { OwnSite, SitePut } from '#shared/contract/catalogue/own-sites.ts'
import { origin, slug } from '#shared/contract/scalar.ts'
import { fill } from '#shared/text/fill.ts'
import type { Localised } from '#shared/text/locale.ts'
import type { SitesText } from '#shared/text/site-owner/catalogue/sites-fr.ts'
import { type Read, readUnless } from '../../form/faults.ts'

/** A site as it is typed. */
export const draft = z.strictObject({
  fr: z.string(),
  en: z.string(),
  slug: z.string(),
  origins: z.string(),
})
export type Draft = z.infer<typeof draft>

export const emptyDraft: Draft = { fr: '', en: '', slug: '', origins: '' }

/** A site that is registered, as it would be typed. */
export function draftOf({ site, name, origins }: OwnSite): Draft {
  return { fr: name.fr, en: name.en ?? '', slug: site, origins: origins.join('\n') }
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

/**
 * What was typed, ready to be sent under its short name; or what is wrong with it.
 * @param known its name now: what it is called in a language that is not typed here stays
 */
export function readDraft(
  { fr, en, slug: site, origins }: Draft,
  words: SitesText,
  known?: Localised,
): Read<{ site: string; put: SitePut }> {
  const lines = origins.split('\n').flatMap((line) => {
    const typed = line.trim().replace(/(?<!\/)\/+$/, '')
    return typed === '' ? [] : [typed]
  })
  const odd = lines.find((line) => !origin.safeParse(line).success)
  const twice = lines.find((line, at) => lines.indexOf(line) !== at)
  const wrong =
    odd === undefined ? { line: twice, why: words.twice } : { line: odd, why: words.notOrigin }
  const found = {
    '/fr': fr.trim() === '' && words.missing,
    '/slug': !slug.safeParse(site).success && words.notSlug,
    '/origins': wrong.line !== undefined && fill(wrong.why, { line: wrong.line }),
  }
  const { en: _, ...others } = known ?? {}
  const name = { ...others, fr: fr.trim(), ...(en.trim() !== '' && { en: en.trim() }) }
  return readUnless(found, () => ({ site, put: { name, origins: lines } }))
}
