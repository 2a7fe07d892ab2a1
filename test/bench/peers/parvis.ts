import { town } from '../../world/town.ts'
import type { Contestant } from './contestant.ts'

/** As the guide for a site owner says, with the form of a site that asks everything. */
export const parvis: Contestant = {
  name: 'Parvis',
  slug: 'parvis',
  packages: [],
  write: (collector) => ({
    head: `<script async src="${collector}/parvis.js" data-site="${town.site}"></script>`,
    body: '<parvis-feedback service="etat-civil"><a id="avis" href="/contact">Donner mon avis</a></parvis-feedback>',
  }),
  opener: '#avis',
  form: 'parvis-feedback >>> .card .answer',
  steps: [{ press: 'parvis-feedback >>> .card .answer' }, { type: 'parvis-feedback >>> #comment' }],
  send: 'parvis-feedback >>> [type=submit]',
  look: [
    'parvis-feedback >>> .card',
    'parvis-feedback >>> .card .answer',
    'parvis-feedback >>> [part=close]',
  ],
  collects: 'hub',
}
