import * as z from 'zod'
import type { OwnSite, SitePut } from '#shared/contract/catalogue/own-sites.ts'
import { origin, slug } from '#shared/contract/scalar.ts'
import { fill } from '#shared/text/fill.ts'
import type { SitesText } from '#shared/text/site-owner/catalogue/sites-fr.ts'
import { type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import { type Read, readUnless } from '../../form/faults.ts'

/** A site as it is typed. */
export const draft = z.strictObject({
  fr: z.string(),
  /** Its name in other languages. */
  others: z.partialRecord(z.enum(usagerLocales), z.string().optional()),
  slug: z.string(),
  origins: z.string(),
})
export type Draft = z.infer<typeof draft>

export const emptyDraft: Draft = { fr: '', others: {}, slug: '', origins: '' }

/** A site that is registered, as it would be typed. */
export function draftOf({ site, name, origins }: OwnSite): Draft {
  const { fr, ...others } = name
  return { fr, others, slug: site, origins: origins.join('\n') }
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

/** The languages a site is named in or asks in, besides French. */
export function otherLanguagesOf({ name, asks }: OwnSite): UsagerLocale[] {
  return usagerLocales.filter(
    (one) =>
      one !== 'fr' &&
      (name[one] !== undefined || (one !== 'fr-simple' && asks?.languages.includes(one))),
  )
}

/** What was typed, ready to be sent under its short name; or what is wrong with it. */
export function readDraft(
  { fr, others, slug: site, origins }: Draft,
  words: SitesText,
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
  const written = Object.entries(others).flatMap(([language, typed]) =>
    typed?.trim() ? [[language, typed.trim()]] : [],
  )
  const name = { fr: fr.trim(), ...Object.fromEntries(written) }
  return readUnless(found, () => ({ site, put: { name, origins: lines } }))
}
