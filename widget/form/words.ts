import type { UsagerText } from '#shared/text/usager/fr.ts'

/** Words of the first screen, as the configuration brings them. */
export type Words = UsagerText['widget']
