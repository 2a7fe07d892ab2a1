import { newId } from './feedback.ts'
import { admin, put, type Writing, type Written } from './hostile-writing.ts'
import { ownReception } from './own-instrument.ts'
import { town, townConfiguration } from './town.ts'
import { wholeService } from './whole-service.ts'

/** Writes hostile texts in sites, forms and services. @param origin of its site */
export function hostileDeclared(
  { text, all, contact }: Writing,
  service: string,
  territory: string,
  origin: string,
): Written[] {
  const { site } = town
  const own = ownReception()
  const say = (fr: string) => ({ fr, en: text(300) })
  const instrument = {
    ...own,
    title: say(text(100)),
    items: own.items.map((item) => ({ ...item, wording: say(text(200)) })),
  }

  /** Braces would be blanks. */
  const said = () => text(250).replaceAll(/[{}]/g, '|')
  const { condition: _, ask: __, ...adaptation } = wholeService.adaptations[0] ?? { fr: '', en: '' }

  return [
    put('/v1/own-sites/{site}', 'site', site, { name: all(300), origins: [origin] }),
    admin('PUT', '/v1/instruments', '/v1/instruments', { text: JSON.stringify(instrument) }),
    put('/v1/services/{service}', 'service', service, {
      version: 0,
      definition: {
        ...wholeService,
        name: all(300),
        norm: { ...wholeService.norm, cost: all(300), result: all(40), sentence: all(300) },
        steps: wholeService.steps.map((step) => ({ ...step, title: all(300) })),
        contact: contact(),
        territories: [{ territory, name: text(120) }],
        places: [{ place: 'mairie', territory, name: text(120), address: text(300, 'lines') }],
        adaptations: [{ ...adaptation, ...all(300), condition: all(300), ask: all(300) }],
        silence: { means: 'rejection', months: 2, remedy: all(300) },
        late: { before: 3, why: all(300) },
      },
    }),
    {
      ...admin(
        'PUT',
        '/v1/services/{service}/texts/{text}',
        `/v1/services/${service}/texts/${newId()}`,
        {
          version: 0,
          kind: 'message',
          name: text(60),
          content: { fr: said(), en: said(), ar: said() },
        },
      ),
    },
    {
      ...put('/v1/configuration/{site}', 'site', site, {
        ...townConfiguration,
        instrument: own.id,
        instrument_version: 1,
        forms: [{ form: 'all', share: 1 }],
        draw: [],
        extras: [],
        languages: ['fr', 'en'],
        contact: { name: text(120, 'lines'), phone: '01 99 00 12 34' },
        notice: {
          controller: text(200, 'lines'),
          purpose: all(500),
          basis: all(500),
          rights: all(500),
          officer: text(200, 'lines'),
        },
      }),
      headers: { 'if-match': '"1"' },
    },
  ]
}
