import { installation } from '#shared/contract/catalogue/installation.ts'
import { checkPage } from '../../../hub/catalogue/sites/visit/check-page.ts'
import { findInPage } from '../../../hub/catalogue/sites/visit/find-in-page.ts'
import type { KnownSite } from '../../../hub/catalogue/sites/visit/known-site.ts'
import { decodePage } from '../../../hub/platform/outbound/decode-page.ts'
import { must, type Reader } from './reader.ts'

const { lines } = installation.shape
const known: KnownSite = {
  ...{ site: 'mairie', hub: 'https://parvis.example', integrity: 'sha384-x', version: 'abc' },
  crest: '/identite/mairie/crest.png?1',
  services: ['bibliotheque'],
  territories: new Set(['centre']),
}
const url = new URL('https://mairie.example/')

/** What a page calls itself and its policy, in two lines; then the page. */
export const visitedPage: Reader = {
  name: 'visited-page',
  seeds: [
    `text/html; charset=utf-8\ndefault-src 'self'; script-src 'self' https://parvis.example 'nonce-a', script-src *\n<!doctype html><html><head><meta http-equiv="content-security-policy" content="script-src https://*.example:8443/a/"><script src="https://parvis.example/parvis.js" data-site="mairie" defer></script></head><body><parvis-feedback service="bibliotheque"></parvis-feedback><parvis-tracker></parvis-tracker></body></html>`,
    'text/html\n\n<table><b><script src="http://parvis.example/widget/abc/parvis.js" integrity="sha384-x sha384-y"><template><svg><script src=//x>',
  ],
  words: [
    '</template>',
    '<svg>',
    '<math>',
    '<select>',
    '<frameset>',
    "'strict-dynamic'",
    "'unsafe-inline'",
    'src="https://[',
  ],
  read(input) {
    const [one, two] = [input.indexOf(10), input.indexOf(10, input.indexOf(10) + 1)]
    const line = (from: number, to: number) =>
      Buffer.from(input.subarray(Math.max(0, from), Math.max(0, to))).toString('latin1')
    const found = findInPage(decodePage(input.subarray(two + 1), line(0, one)))
    const told = lines.safeParse(checkPage({ url, found, policy: line(one + 1, two) }, known))
    must(told.success, 'lines are what the contract says', told.error?.issues)
  },
}
