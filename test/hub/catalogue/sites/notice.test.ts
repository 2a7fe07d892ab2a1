import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe('The notice of a site', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
  })
  afterAll(() => hub.close())

  const read = (path: string) => hub.send({ method: 'GET', url: `/notice/${path}` })

  it('says who, why, how long, what is sent and what never is', async () => {
    const page = await read(`${town.site}?locale=fr`)
    expect(page.statusCode).toBe(200)
    const text = textOf(page)
    for (const words of [
      'Commune de Bourg',
      'Améliorer ce service.',
      'Mission d’intérêt public.',
      'Les commentaires : 12 mois.',
      'Les réponses : 25 mois.',
      'sans votre nom',
      'Les personnes qui suivent la qualité du service chez Commune de Bourg.',
      'copie de sauvegarde',
      'Le temps que la page a mis à s’afficher.',
      'Un cookie : il n’y en a pas.',
      'Vous pouvez relire et effacer votre avis.',
      'dpo@bourg.example',
      'CNIL',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/anonym/i)
    expect(textOf(await read(`${town.site}?locale=en`))).toContain('Comments: 12 months.')
  })

  it('is a page in words where there is none', async () => {
    const unknown = await read('nulle-part?locale=fr')
    expect([unknown.statusCode, textOf(unknown).includes('Aucun site n’a ce nom')]).toEqual([
      404,
      true,
    ])
    await hub.database.query(
      `insert into site (organisation, site, name, origins)
       values ('bourg', 'bourg-neuf', '{"fr": "Bourg", "en": "Bourg"}', '{}')`,
    )
    const empty = await read('bourg-neuf?locale=fr')
    expect(empty.statusCode).toBe(409)
    expect(textOf(empty)).toContain('Ce site n’a pas encore de notice.')
  })
})
