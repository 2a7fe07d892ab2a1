import type { UsagerText } from '#shared/text/usager/fr/words.ts'

/** Words of the first screen, as the configuration brings them. */
export type Words = UsagerText['widget']
