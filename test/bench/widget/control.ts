import type { Contestant } from '../peers/contestant.ts'

/** The site's page with a button that does nothing: what everybody is compared with. */
export const control: Contestant = {
  name: 'the page alone',
  slug: 'page-alone',
  packages: [],
  write: () => ({ body: '<button type="button" id="avis">Donner mon avis</button>' }),
  opener: '#avis',
  // What is there already is painted with the frame after the click.
  form: '#avis',
  steps: [],
  send: '#avis',
  look: [],
  collects: { reply: () => undefined, answersIn: () => [] },
}

/** The same once more: how far two visits to one page lie apart. */
export const controlAgain: Contestant = {
  ...control,
  name: 'the page alone, again',
  slug: 'page-again',
}
