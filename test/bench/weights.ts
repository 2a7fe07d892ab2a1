import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import { writeSiteConfiguration } from '../../hub/catalogue/instruments/site-configuration.ts'
import { splitConfiguration } from '../../hub/catalogue/instruments/split-configuration.ts'
import { writeTrackerWords } from '../../hub/catalogue/sites/tracker-words.ts'
import { restWords } from '../../hub/catalogue/sites/widget-routes.ts'
import { town, townConfiguration } from '../world/town.ts'

/** What a usager downloads, in kB of brotli, in one language: before any interaction, until usable, everything. */
interface Downloaded {
  loader: number
  usable: number
  all: number
}

/** What the widget weighs, in kB of brotli. */
export interface Weights {
  /** In each language. */
  languages: Readonly<Record<UsagerLocale, Downloaded>>
  /** In the language where everything weighs most. */
  heaviest: UsagerLocale
  /** What a site under attack makes a device load besides; no part of the rest. */
  prove: number
  /** What pages of the hub load to check signed promises; no part of the rest. */
  promise: number
  /** Each file by itself; words in the heaviest language. */
  pieces: Record<string, number>
}

/** Most that each may weigh, in kB. */
export const budgets = { loader: 2, usable: 13, all: 32 } as const

/** Weighs the built widget with the configuration of a site that asks everything. */
export function weigh(): Weights {
  const code = Object.fromEntries(
    ['loader', 'form', 'rest', 'delivery', 'tracker'].map((name) => [
      `${name}.js`,
      kilobytes(readFileSync(`dist/widget/${name}.js`)),
    ]),
  )
  const known = usagerLocales.map((locale) => [locale, wordsIn(locale)] as const)
  const [heaviest] = [...known].sort(([, one], [, other]) => total(other) - total(one))
  if (!heaviest) throw new RangeError('There is no language')
  return {
    languages: Object.fromEntries(
      known.map(([locale, words]) => [locale, downloaded({ ...code, ...words })]),
    ) as Weights['languages'],
    heaviest: heaviest[0],
    prove: kilobytes(readFileSync('dist/widget/prove.js')),
    promise: kilobytes(readFileSync('dist/widget/promise.js')),
    pieces: { ...code, ...heaviest[1] },
  }
}

function wordsIn(locale: UsagerLocale) {
  const { first, later } = splitConfiguration(configuration(locale))
  return {
    configuration: kilobytes(JSON.stringify(first)),
    'later part': kilobytes(JSON.stringify(later)),
    'words of rest': kilobytes(JSON.stringify(restWords(locale))),
    'words of tracker': kilobytes(JSON.stringify(writeTrackerWords(locale))),
  }
}

function downloaded(pieces: Record<string, number>): Downloaded {
  const { 'loader.js': loader = 0, 'form.js': form = 0, configuration = 0 } = pieces
  return { loader, usable: loader + form + configuration, all: total(pieces) }
}

const total = (pieces: Record<string, number>) =>
  Object.values(pieces).reduce((all, one) => all + one, 0)

/** The hub compresses files and what the widget asks for once, at the best level. */
function kilobytes(content: Buffer | string): number {
  return brotliCompressSync(content).length / 1000
}

function configuration(locale: UsagerLocale): SiteConfiguration {
  const services = ['etat-civil', 'petite-enfance', 'voirie']
  const site = {
    organisation: town.organisation,
    organisation_name: town.name,
    zone: town.zone,
    site: town.site,
    name: { fr: town.name, en: town.name },
    origins: [town.origin],
    retention: null,
    newest: 1,
    services,
    references: [],
    promising: services,
  }
  const content = {
    ...townConfiguration,
    contact: { name: 'Accueil de la mairie', phone: '+33 1 99 00 20 20' },
    asks: { helped: true, departement: true, handover: true },
  }
  const configured = { version: 1, content, instrument: parvis }
  return writeSiteConfiguration(site, configured, locale, 'https://hub.example')
}
