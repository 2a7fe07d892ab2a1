import { describe, expect, it } from 'vitest'
import { beginService } from '#shared/catalogue/begin-service.ts'
import { demarches } from '#shared/catalogue/demarches.ts'
import { service } from '#shared/contract/catalogue/service.ts'

const contact = { name: 'Accueil', phone: '01 99 00 20 31' }

describe('the catalogue of usual démarches', () => {
  it('offers each one once, under a name of its own', () => {
    expect(new Set(demarches.map(({ demarche }) => demarche)).size).toBe(demarches.length)
    expect(new Set(demarches.map(({ name }) => name.fr)).size).toBe(demarches.length)
  })

  it.each(demarches)('begins $demarche as a person may declare it', (one) => {
    const { demarche, name, limit } = one
    const { count, unit } = limit ?? { count: 0, unit: 'working' as const }
    const begun = beginService(one, {
      service: demarche,
      name: name.fr,
      delay: count,
      unit,
      contact,
    })
    expect(service.parse(begun)).toEqual(begun)
    expect(begun.name).toEqual(name)
  })

  it('fills in the time limits that a text sets, and names each text', () => {
    const limits = demarches.flatMap(({ demarche, limit }) =>
      limit ? [[demarche, limit.count, limit.unit, limit.text]] : [],
    )
    const urbanisme = 'Code de l’urbanisme, article R.* 423-23'
    expect(limits).toEqual([
      ['liste-electorale', 5, 'calendar', 'Code électoral, article L. 18, I'],
      ['permis-construire-maison', 2, 'month', `${urbanisme}, b`],
      ['declaration-prealable', 1, 'month', `${urbanisme}, a`],
      [
        'documents-administratifs',
        1,
        'month',
        'Code des relations entre le public et l’administration, article R.* 311-13',
      ],
      ['donnees-personnelles', 1, 'month', 'RGPD, article 12, paragraphe 3'],
    ])
  })

  it('says a service in French where nobody wrote English, and announces no time limit unasked', () => {
    const begun = {
      service: 'etat-civil',
      name: 'Acte',
      delay: 0,
      unit: 'working',
      contact,
    } as const
    const made = beginService(null, begun)
    expect(service.parse(made).name).toEqual({ fr: 'Acte' })
    expect(made.norm.sentence.fr).toBe('Aucun délai n’est annoncé pour ce service.')
  })
})
