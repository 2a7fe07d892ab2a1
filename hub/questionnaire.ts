import type { Question, SiteConfiguration } from '#shared/contract/site.ts'
import { answersOf, type Instrument } from '#shared/quality/instrument.ts'
import { instruments } from '#shared/quality/instruments/list.ts'
import type { Locale } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { digest } from './digest.ts'
import type { Configuration, Site } from './store/directory.ts'

/**
 * An instrument a configuration names.
 * @throws Error when this release lacks it, which only a hub older than its database can meet.
 */
export function findInstrument(id: string, version: number): Instrument {
  const found = instruments.find((one) => one.id === id && one.version === version)
  if (!found) throw new Error(`This release has no instrument ${id} of version ${version}`)
  return found
}

const hashes = new Map<string, string>()

/** Digest of every word a usager reads in an instrument: when it changes the series is cut. */
export function wordingHash(instrument: Instrument, locale: Locale): string {
  const name = `${instrument.id} ${instrument.version} ${locale}`
  const known = hashes.get(name)
  if (known) return known
  const words = Object.entries(instrument.items).map(([name, item]) => [
    name,
    item.wording[locale],
    ...answersOf(item).map((answer) => answer.label[locale]),
  ])
  const hash = digest(words).slice(0, 16)
  hashes.set(name, hash)
  return hash
}

/** What a widget is told to ask, in one language. */
export function writeSiteConfiguration(
  site: Site,
  { version, content }: Configuration,
  locale: Locale,
  publicUrl: string,
): SiteConfiguration {
  const instrument = findInstrument(content.instrument, content.instrument_version)
  const asked = new Set([
    instrument.opening,
    ...content.draw.flatMap(({ item, third }) => [item, third]),
  ])
  return {
    site: site.site,
    version,
    locale,
    name: site.name[locale],
    services: site.services,
    form: content.form,
    invited: content.invited,
    opening: instrument.opening,
    draw: content.draw,
    questions: Object.fromEntries(
      Object.entries(instrument.items)
        .filter(([name]) => asked.has(name))
        .map(([name, item]): [string, Question] => {
          const label = (answer: (typeof item.scale.answers)[number]) => ({
            value: answer.value,
            label: answer.label[locale],
          })
          return [
            name,
            {
              wording: item.wording[locale],
              answers: item.scale.answers.map(label),
              aside: item.scale.aside.map(label),
            },
          ]
        }),
    ),
    notice: content.notice[locale],
    tracking_url: `${publicUrl}/suivi`,
    text: usagerText[locale].widget,
  }
}
