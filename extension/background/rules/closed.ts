import { written } from '../../shared/written.ts'

/** Where nothing is looked for: what tools say of themselves, and what people have written. */
export const closed = `nav,footer,[role=banner],[role=navigation],[role=contentinfo],[role=search],[aria-hidden=true],${written}`
