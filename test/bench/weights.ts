import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import type { SiteConfiguration } from '#shared/contract/site.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { writeSiteConfiguration } from '../../hub/questionnaire.ts'
import { town, townConfiguration } from '../world/town.ts'

/** What a usager downloads, in kB of brotli: before any interaction, until usable, everything. */
export interface Weights {
  loader: number
  usable: number
  all: number
  /** Each file by itself. */
  pieces: Record<string, number>
}

/** Most that each may weigh, in kB. */
export const budgets = { loader: 2, usable: 10, all: 22 } as const

/** Weighs the built widget with the configuration of a site that asks everything, in one language. */
export function weigh(): Weights {
  const pieces: Record<string, number> = {}
  for (const name of ['loader', 'form', 'delivery', 'evidence', 'tracker'])
    pieces[`${name}.js`] = kilobytes(readFileSync(`dist/widget/${name}.js`))
  pieces['configuration (fr)'] = kilobytes(JSON.stringify(configuration()))
  pieces['words of the tracker (fr)'] = kilobytes(JSON.stringify(usagerText.fr.tracker))
  const sum = (...names: string[]) => names.reduce((all, name) => all + (pieces[name] ?? 0), 0)
  return {
    loader: sum('loader.js'),
    usable: sum('loader.js', 'form.js', 'configuration (fr)'),
    all: sum(...Object.keys(pieces)),
    pieces,
  }
}

/** The hub compresses files once at the best level, and answers at the default one. */
function kilobytes(content: Buffer | string): number {
  const params =
    typeof content === 'string' ? { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } : {}
  return brotliCompressSync(content, params).length / 1000
}

function configuration(): SiteConfiguration {
  const site = {
    organisation: town.organisation,
    organisation_name: town.name,
    zone: town.zone,
    site: town.site,
    name: { fr: town.name, en: town.name },
    origins: [town.origin],
    configurations: [],
    services: ['etat-civil', 'petite-enfance', 'voirie'],
  }
  const content = {
    ...townConfiguration,
    notice: {
      fr: 'La commune utilise votre avis pour améliorer ce service. Elle garde les commentaires 12 mois et les réponses 25 mois. Avec votre code de reçu, vous pouvez les relire ou les effacer.',
      en: '',
    },
  }
  return writeSiteConfiguration(site, { version: 1, content }, 'fr', 'https://hub.example')
}
