import type { SiteTags } from '#shared/contract/catalogue/site-tags.ts'
import type { OwnPages } from './asking.ts'

const link = '<a href="/contact">Donner mon avis</a>'
const elements =
  `<parvis-feedback service="etat-civil">${link}</parvis-feedback>` +
  '<parvis-tracker><a href="/suivi">Suivre ma demande</a></parvis-tracker>'

const tagsOf = async (hub: string) =>
  (await (await fetch(`${hub}/v1/sites/host/tags`)).json()) as SiteTags

/** Returns another digest of the same length, as of a tampered file. */
const changed = (text: string) =>
  text.replace(/sha384-[^"]{8}/g, (digest) => `sha384-${[...digest.slice(7)].reverse().join('')}`)

/** Pages with the strictest policy of the documentation. */
export const strictPages: OwnPages = async (path, hub) => {
  if (!/^\/(watch\.js|whole|tag|piece)$/.test(path)) return undefined
  if (path === '/watch.js') return { type: 'text/javascript', body: watch }
  const { fixed, pieces, policy } = await tagsOf(hub)
  const map = path === '/piece' ? changed(pieces) : pieces
  const tag = path === '/tag' ? changed(fixed) : fixed
  return {
    policy: [
      "default-src 'none'",
      // Allow the hub, the page's own script, and the import map by its digest.
      `script-src ${hub} 'self' ${path === '/piece' ? "'unsafe-inline'" : policy}`,
      `connect-src ${hub}`,
      // For the favicon.
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
    body: `<!doctype html><html lang="fr"><link rel="icon" href="data:,"><title>Démarche</title><script src="/watch.js"></script>${map}${tag}<body>${elements}</body>`,
  }
}

const watch = `window.refused = []
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  refused.push([violatedDirective, blockedURI, sample].join(' '))
})`
