import { town } from '../../../world/town.ts'
import { type Seeds, seed } from '../seed.ts'

/** What the console reads. */
export const consoleReads: Seeds = (known, { month }) => {
  const as = known.quality
  const read = (route: string, query?: Record<string, string>, at: readonly string[] = []) =>
    seed(`GET ${route}`, { at, as, ...(query && { query }) })
  return [
    read('/v1/access'),
    read('/v1/circumstances'),
    read('/v1/communes', { q: 'saint' }),
    read('/v1/configuration/:site', {}, [town.site]),
    read('/v1/counters'),
    read('/v1/coverage'),
    read('/v1/declarations'),
    read('/v1/entries/forms', { locale: 'fr' }),
    read('/v1/export/indicators.csv', { period: month, locale: 'fr' }),
    read('/v1/export/indicators.json', { period: month }),
    read('/v1/export/indicators.svg', { period: month, locale: 'en' }),
    seed('GET /v1/export/indicators.schema.json', { query: { locale: 'fr' } }),
    read('/v1/export/observatoire.csv', { period: month }),
    read('/v1/export/observatoire.json', { period: month }),
    read('/v1/export/results.json', { period: month, locale: 'fr' }),
    read('/v1/feedback', {
      q: 'guichet',
      site: town.site,
      service: 'etat-civil',
      only: 'comments',
    }),
    read('/v1/feedback', { theme: known.theme }),
    read('/v1/findings'),
    read('/v1/geography'),
    read('/v1/indicators', { period: month, every: 'quarter' }),
    read('/v1/instruments'),
    seed('GET /v1/keys', { as: known.admin }),
    read('/v1/offers', { period: month }),
    read('/v1/overview'),
    read('/v1/own-sites'),
    read('/v1/reply-templates'),
    read('/v1/results', { period: month }),
    read('/v1/results/imports'),
    read('/v1/services'),
    read('/v1/services/:service', {}, ['voirie']),
    read('/v1/services/:service/crossed', { period: month }, ['voirie']),
    read('/v1/services/:service/crossed/comments', { cell: 'usager.open.kept_well' }, ['voirie']),
    read('/v1/services/:service/delays', { period: month }, ['voirie']),
    read('/v1/services/:service/perception', { period: month }, ['voirie']),
    read('/v1/services/:service/versions/:version', {}, ['voirie', '1']),
    read('/v1/set-aside'),
    read('/v1/settings-aside'),
    read('/v1/settings-aside/networks', { day: `${month}-01` }),
    read('/v1/sites'),
    read('/v1/subscriptions'),
    read('/v1/successions'),
    read('/v1/territories', { service: 'voirie', criterion: 'satisfied', period: month }),
    read('/v1/territories/:territory', { service: 'voirie' }, ['nord']),
    read('/v1/themes'),
    read('/v1/themes/report'),
    read('/v1/tools/faults'),
    read('/v1/warnings'),
    read('/v1/widget-health'),
  ]
}
