import { adapt } from './adapt.tsx'
import { contact } from './contact.tsx'
import { proofSection } from './proof-section.tsx'
import type { Section } from './section.ts'

/** All that an agent can do for the usager of a request, in the order it is shown. */
export const sections: readonly Section[] = [proofSection, contact, adapt]
