import { adapt } from './adapt.tsx'
import { contact } from './contact.tsx'
import type { Section } from './section.ts'
import { tell } from './tell.tsx'

/** All that an agent can do for the usager of a request, in the order it is shown. */
export const sections: readonly Section[] = [tell, contact, adapt]
