import type { Agent } from '#shared/contract/agents/agent.ts'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'

/** The name an account is opened with. */
export type Login = string

const valmont = { organisation: 'valmont', name: 'Ville de Valmont' }

/** Who may sign in, by what they type. */
export const accounts: Readonly<Record<Login, Agent>> = {
  claire: {
    name: 'Claire Moreau',
    organisation: valmont,
    service: null,
    sectors: [],
    role: 'quality',
    purposes: [...defaultPurposes],
  },
  samir: {
    name: 'Samir Haddad',
    organisation: valmont,
    service: { service: 'voirie', name: { fr: 'Voirie', en: 'Roads' } },
    sectors: ['voirie'],
    role: 'agent',
    purposes: [...defaultPurposes],
  },
}

/** Somebody the identity provider knows, and who has no rights here. */
export const stranger: Login = 'lucie'

/** Whether somebody knows what opens an account. */
export function passes(login: Login, password: string | undefined): boolean {
  return (login in accounts || login === stranger) && password === 'valmont'
}
