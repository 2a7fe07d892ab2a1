import type { OwnPage } from './asking.ts'

const reference = 'EC-2026-7F3K2'

/** Path of a request in the tool. */
export const officePath = `/demandes/${reference}`

const email = 'ali@usager.example'

/** The sightings on its page. */
export const sighted = [reference, email, '+33612345678']

/** The page of a request in a tool whose site embeds the widget too. */
export function officePage(path: string, hub: string): OwnPage | undefined {
  if (path !== officePath) return undefined
  return {
    body: `<!doctype html><html lang="fr"><link rel="icon" href="data:,"><title>Demande</title>
      <script async src="${hub}/parvis.js" data-site="host"></script>
      <body><header data-signed-in>Camille Renaud</header><article data-request="${reference}">
        <span data-field="reference">${reference}</span>
        <span data-field="name">Ali Benali</span>
        <a data-field="email" href="#">${email}</a>
        <a data-field="phone" href="#">06 12 34 56 78</a>
        <parvis-feedback service="etat-civil"><a href="/contact">Donner mon avis</a></parvis-feedback>
      </article>`,
  }
}
