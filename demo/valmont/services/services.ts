import type { Service } from '#shared/contract/catalogue/service.ts'
import { etatCivil } from './etat-civil.ts'
import { petiteEnfance } from './petite-enfance.ts'
import { voirie } from './voirie.ts'

/** What the town offers online, each with what it promises to everyone. */
export const services: readonly Service[] = [etatCivil, petiteEnfance, voirie]
