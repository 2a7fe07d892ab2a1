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

  it('names the text of each time limit it fills in', () => {
    for (const { limit } of demarches)
      if (limit) expect(limit.text).toMatch(/article (L\.|R\.\*|\d)/)
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
    expect(service.parse(made).name).toEqual({ fr: 'Acte', en: 'Acte' })
    expect(made.norm.sentence.fr).toBe('Aucun délai n’est annoncé pour ce service.')
  })
})
