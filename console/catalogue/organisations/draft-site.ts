import * as z from 'zod'
import type { SitePut } from '#shared/contract/catalogue/own-sites.ts'
import { origin } from '#shared/contract/scalar.ts'
import type { StartText } from '#shared/text/site-owner/start-fr.ts'
import { type Read, readUnless } from '../../form/faults.ts'
import { slugOf } from '../sites/draft.ts'

/** Where the questions are asked, as it is typed. */
export const draft = z.strictObject({ address: z.string(), officer: z.string() })
export type Draft = z.infer<typeof draft>

/** A site to register, and whom its notice names. */
export interface Asked {
  site: string
  put: SitePut
  officer: string
}

/** What was typed; or what is wrong with it. */
export function readDraft(typed: Draft, words: StartText['questions']): Read<Asked> {
  const at = originOf(typed.address)
  const officer = typed.officer.trim()
  const host = at === null ? '' : new URL(at).host.replace(/^www\./, '')
  const found = {
    '/address': at === null && words.notAddress,
    '/officer': officer === '' && words.empty,
  }
  return readUnless(found, () => ({
    site: slugOf(host),
    put: { name: { fr: host, en: host }, origins: at === null ? [] : [at] },
    officer,
  }))
}

/** The origin of an address as people type it, `www.ville.example/accueil`; `null` where it is none. */
export function originOf(typed: string): string | null {
  const address = typed.trim()
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`
  if (!URL.canParse(whole)) return null
  const { origin: at, hostname } = new URL(whole)
  const isNamed = hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[')
  return isNamed && origin.safeParse(at).success ? at : null
}
