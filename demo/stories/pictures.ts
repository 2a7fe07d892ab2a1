import type { Locale } from '#shared/text/locale.ts'
import agentEn from './pictures/agent-en.webp?inline'
import agentFr from './pictures/agent-fr.webp?inline'
import qualityEn from './pictures/quality-en.webp?inline'
import qualityFr from './pictures/quality-fr.webp?inline'
import usagerEn from './pictures/usager-en.webp?inline'
import usagerFr from './pictures/usager-fr.webp?inline'
import type { Person } from './ways.ts'

const pictures: Readonly<Record<Person, Readonly<Record<Locale, string>>>> = {
  usager: { fr: usagerFr, en: usagerEn },
  agent: { fr: agentFr, en: agentEn },
  quality: { fr: qualityFr, en: qualityEn },
}

/** Where a picture is served. */
export const pictureAddress = (person: Person, locale: Locale) => `/${person}-${locale}.webp`

/** Lists each picture with its address. */
export function listPictures(): { address: string; bytes: Buffer }[] {
  return Object.entries(pictures).flatMap(([person, ways]) =>
    Object.entries(ways).map(([locale, inline]) => ({
      address: pictureAddress(person as Person, locale as Locale),
      bytes: Buffer.from(inline.slice(inline.indexOf(',') + 1), 'base64'),
    })),
  )
}
