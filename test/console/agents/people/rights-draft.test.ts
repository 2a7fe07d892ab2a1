import { describe, expect, it } from 'vitest'
import type { ServiceList } from '#shared/contract/catalogue/service-version.ts'
import { peopleText } from '#shared/text/site-owner/agents/people.ts'
import {
  draftOf,
  emptyRights,
  findFaults,
  type Offered,
  rightsOf,
  withRole,
} from '../../../../console/agents/people/rights-draft.ts'

const offered = [
  ['acte', 'etat-civil'],
  ['mariage', 'etat-civil'],
  ['voirie', 'voirie'],
].map(([service, sector]) => ({ service, sector })) as unknown as ServiceList['services'] & Offered

const words = peopleText.fr.form
const agentOf = (services: string[], service = '') =>
  rightsOf({ role: 'agent', all: false, services, service }, offered)

describe('Rights that are chosen in boxes', () => {
  it('are every sector, today and later, where all is ticked', () => {
    expect(rightsOf({ ...emptyRights, role: 'admin', all: true }, offered)).toEqual({
      role: 'admin',
      service: null,
      sectors: null,
      services: null,
    })
  })

  it('are whole sectors where each of their services is ticked', () => {
    expect(agentOf(['mariage', 'acte'])).toMatchObject({ sectors: ['etat-civil'], services: null })
  })

  it('are held to what is ticked where a service of the sector is not', () => {
    expect(agentOf(['acte', 'voirie'])).toMatchObject({
      sectors: ['etat-civil', 'voirie'],
      services: ['acte', 'voirie'],
    })
  })

  it('say the service of an agent who sees one, and that which is chosen of several', () => {
    expect(agentOf(['voirie'])).toMatchObject({ service: 'voirie' })
    expect(agentOf(['acte', 'voirie'], 'acte')).toMatchObject({ service: 'acte' })
    expect(agentOf(['acte', 'voirie'])).toMatchObject({ service: null })
  })

  it('are drawn as they were sent', () => {
    for (const services of [['voirie'], ['acte', 'mariage'], ['acte', 'voirie'], []]) {
      const rights = agentOf(services)
      expect(rightsOf(draftOf(rights, offered), offered)).toEqual(rights)
    }
  })

  it('start with all services for whoever reads results, and with none for an agent', () => {
    expect(withRole(emptyRights, 'quality')).toEqual({ role: 'quality', all: true })
    expect(withRole({ ...emptyRights, all: true }, 'agent')).toEqual({ role: 'agent', all: false })
    expect(withRole({ ...emptyRights, services: ['acte'] }, 'admin')).toEqual({ role: 'admin' })
  })

  it('need a role, and a service for an agent only', () => {
    expect(findFaults(emptyRights, words)['/role']).toBe(words.fault.role)
    expect(findFaults({ ...emptyRights, role: 'agent' }, words)['/services']).toBeTruthy()
    expect(findFaults({ ...emptyRights, role: 'quality' }, words)['/services']).toBeFalsy()
  })
})
