import { describe, expect, it } from 'vitest'
import { startText } from '#shared/text/site-owner/start.ts'

import { draftOf, readDraft } from '../../../console/catalogue/organisations/draft-service.ts'
import { originOf } from '../../../console/catalogue/organisations/draft-site.ts'
import { standingOf } from '../../../console/catalogue/organisations/steps.ts'

const words = startText.fr.service
const typed = { ...draftOf('permis-construire-maison'), contact: 'Urbanisme', phone: '' }
const named = (fr: string) => ({ fr, en: fr })
const site = {
  site: 'ville',
  name: named('ville.example'),
  origins: ['https://ville.example'],
  asks: { instrument: 'parvis', languages: ['fr' as const] },
  seen: null,
  answered: null,
  refused: null,
  visit: null,
}
const services = [{ service: 'voirie', name: named('Voirie') }]

describe('the first hour', () => {
  it('leads to the first step that is not done', () => {
    expect(standingOf({ services: [], sites: [] }).now).toBe('service')
    expect(standingOf({ services, sites: [{ ...site, asks: null }] }).now).toBe('questions')
    expect(standingOf({ services, sites: [site] })).toMatchObject({ now: 'tag', site })
    expect(standingOf({ services, sites: [{ ...site, seen: '2026-11-24' }] }).now).toBe('answer')
  })

  it('ends with an answer, even where no page had the tag', () => {
    expect(standingOf({ services, sites: [{ ...site, answered: '2026-11-24' }] }).now).toBeNull()
  })

  it('fills in the time limit of a text, and none where no text sets one', () => {
    expect(typed).toMatchObject({ delay: '2', unit: 'month' })
    expect(draftOf('cantine')).toMatchObject({ delay: '' })
  })

  it('declares what was typed, or says what is wrong', () => {
    expect(readDraft(typed, [], words)).toMatchObject({
      sent: { service: 'permis-construire-maison', norm: { delay: 2, unit: 'month' } },
    })
    expect(readDraft(typed, ['permis-construire-maison'], words)).toEqual({
      faults: [{ path: '/name', sentence: words.taken }],
    })
    expect(readDraft({ ...typed, delay: 'deux', contact: ' ' }, [], words)).toEqual({
      faults: [
        { path: '/delay', sentence: words.notCount },
        { path: '/contact', sentence: words.empty },
      ],
    })
  })

  it.each([
    ['www.ville.example/accueil', 'https://www.ville.example'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['ville', null],
    ['', null],
  ])('reads the site of %j', (address, wanted) => {
    expect(originOf(address)).toBe(wanted)
  })
})
