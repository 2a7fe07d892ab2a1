import { describe, expect, it } from 'vitest'
import type { People, Person } from '#shared/contract/agents/people.ts'
import { peopleText } from '#shared/text/site-owner/agents/people.ts'
import { findPeople, pageOf, pageSize } from '../../../../console/agents/people/find-people.ts'
import {
  formatWarnings,
  isLastAdmin,
  mayInvite,
} from '../../../../console/agents/people/warnings.ts'

const person = (name: string, more: Partial<Person> = {}): Person => ({
  person: name,
  name,
  email: null,
  service: null,
  role: 'agent',
  sectors: null,
  services: null,
  seen_on: null,
  state: 'active',
  door: 'own',
  passkeys: 1,
  ...more,
})

const known = (people: Person[], more: Partial<People> = {}): People => ({
  zone: 'Europe/Paris',
  today: '2026-12-02',
  me: 'Paul',
  mail: true,
  openid: null,
  people,
  ...more,
})
const warnings = (...of: Parameters<typeof known>) =>
  formatWarnings(known(...of), peopleText.fr, 'fr')
const { warn } = peopleText.fr

describe('People of the organisation', () => {
  it('are found by words in any order, whatever the accents and capitals', () => {
    const all = [person('Zoé Lefèvre'), person('Paul Girard')]
    const find = (asked: string) =>
      findPeople(all, asked, ({ name, role }) => `${name} ${role}`).map(({ name }) => name)
    expect(find('lefevre ZOE')).toEqual(['Zoé Lefèvre'])
    expect(find('agent')).toHaveLength(2)
    expect(find('agent zoé x')).toEqual([])
    expect(find(' ')).toHaveLength(2)
  })

  it('stand on pages, the last of which is the nearest to one that is gone', () => {
    const all = Array.from({ length: pageSize * 2 + 1 }, (_, at) => at)
    expect(pageOf(all, 2).shown).toEqual(all.slice(pageSize, pageSize * 2))
    expect(pageOf(all, 9)).toEqual({ page: 3, pages: 3, shown: [pageSize * 2] })
    expect(pageOf([], 1)).toEqual({ page: 1, pages: 1, shown: [] })
  })
})

describe('What an administrator should see to', () => {
  const paul = person('Paul', { role: 'admin' })

  it('is nothing where two administer with passkeys and mail is set', () => {
    expect(warnings([paul, person('Zoé', { role: 'admin' })])).toEqual([])
  })

  it('is that one alone administers: an invitation counts once it is accepted', () => {
    const zoe = person('Zoé', { role: 'admin', state: 'invited', passkeys: 0 })
    expect(warnings([paul, zoe])).toEqual([warn.oneAdmin])
    expect(isLastAdmin(paul, [paul, zoe])).toBe(true)
    expect(isLastAdmin(zoe, [paul, zoe])).toBe(false)
  })

  it('is who administers without a passkey, by name', () => {
    const bare = ['Zoé', 'Ali'].map((name) => person(name, { role: 'admin', passkeys: 0 }))
    expect(warnings([paul, ...bare])[0]).toContain('Zoé et Ali')
  })

  it('is the mail server that is not set, where people are invited', () => {
    const two = [paul, person('Zoé', { role: 'admin' })]
    expect(warnings(two, { mail: false })).toEqual([warn.noMail])
  })

  it('is left to the identity provider where it has everybody', () => {
    const away = known([person('Ana', { role: 'admin', door: 'openid', passkeys: 0 })], {
      openid: 'rules',
      mail: false,
    })
    expect(formatWarnings(away, peopleText.fr, 'fr')).toEqual([])
    expect(mayInvite(away)).toBe(false)
  })
})
