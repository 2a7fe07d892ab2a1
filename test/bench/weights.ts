import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { SiteConfiguration } from '#shared/contract/site.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { writeSiteConfiguration } from '../../hub/questionnaire.ts'
import { restWords } from '../../hub/routes/widget.ts'
import { writeTrackerWords } from '../../hub/tracker-words.ts'
import { town, townConfiguration } from '../world/town.ts'

/** What a usager downloads, in kB of brotli: before any interaction, until usable, everything. */
export interface Weights {
  loader: number
  usable: number
  all: number
  /** What a site under attack makes a device load besides; no part of the rest. */
  prove: number
  /** Each file by itself. */
  pieces: Record<string, number>
}

/** Most that each may weigh, in kB. */
export const budgets = { loader: 2, usable: 10, all: 22 } as const

/** Weighs the built widget with the configuration of a site that asks everything, in one language. */
export function weigh(): Weights {
  const pieces: Record<string, number> = {}
  for (const name of ['loader', 'form', 'rest', 'delivery', 'tracker'])
    pieces[`${name}.js`] = kilobytes(readFileSync(`dist/widget/${name}.js`))
  pieces['configuration (fr)'] = kilobytes(JSON.stringify(configuration()))
  pieces['words of rest (fr)'] = kilobytes(JSON.stringify(restWords('fr')))
  pieces['words of tracker (fr)'] = kilobytes(JSON.stringify(writeTrackerWords(null, 'fr')))
  const sum = (...names: string[]) => names.reduce((all, name) => all + (pieces[name] ?? 0), 0)
  return {
    loader: sum('loader.js'),
    usable: sum('loader.js', 'form.js', 'configuration (fr)'),
    all: sum(...Object.keys(pieces)),
    prove: kilobytes(readFileSync('dist/widget/prove.js')),
    pieces,
  }
}

/** The hub compresses files and what the widget asks for once, at the best level. */
function kilobytes(content: Buffer | string): number {
  return brotliCompressSync(content).length / 1000
}

function configuration(): SiteConfiguration {
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
    promising: services,
  }
  const content = {
    ...townConfiguration,
    contact: { name: 'Accueil de la mairie', phone: '+33 1 99 00 20 20' },
    asks: { helped: true, departement: true, handover: true },
  }
  const configured = { version: 1, content, instrument: parvis }
  return writeSiteConfiguration(site, configured, 'fr', 'https://hub.example')
}
