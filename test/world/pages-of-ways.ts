import { readFileSync } from 'node:fs'
import type { OwnPages } from './asking.ts'

const link = '<a href="/contact">Donner mon avis</a>'
const form = `<parvis-feedback service="etat-civil">${link}</parvis-feedback>`

/** What `integrations/snippets` gives to paste, made for a hub that runs. */
const snippet = (name: string, hub: string) =>
  readFileSync(`integrations/snippets/${name}`, 'utf8')
    .replaceAll('https://hub.example', hub)
    .replaceAll('ville', 'host')

/** Ways to embed the script in a page. */
export const ways: Readonly<Record<string, (hub: string) => string>> = {
  '/async': (hub) => `<script async src="${hub}/parvis.js" data-site="host"></script>${form}`,
  '/defer': (hub) => `<script defer src="${hub}/parvis.js" data-site="host"></script>${form}`,
  '/end': (hub) => `${form}<script src="${hub}/parvis.js?v=2" data-site="host"></script>`,
  '/module': (hub) =>
    `<script type="module" src="${hub}/parvis.js" data-site="host"></script>${form}`,
  '/manager': (hub) => `${form}${snippet('tag-manager.html', hub)}`,
  '/typo3': (hub) => {
    const [, tag] =
      /^page\.headerData\.\d+\.value = (.*)$/m.exec(snippet('typo3.typoscript', hub)) ?? []
    return `${tag}${form}`
  },
  '/drupal': (hub) => {
    const library = snippet('drupal.libraries.yml', hub)
    const [, src] = /^ {4}(\S+):$/m.exec(library) ?? []
    const attributes = [...library.matchAll(/^ {8}(\S+): (\S+)$/gm)]
    // As Drupal writes them: one that is true has no value.
    const written = attributes.map(([, name, value]) =>
      value === 'true' ? name : `${name}="${value}"`,
    )
    return `<script src="${src}" ${written.join(' ')}></script>${form}`
  },
  '/matomo': (hub) =>
    `<script async src="${hub}/parvis.js" data-site="host" data-matomo></script>${form}`,
  '/package': (hub) => `${form}<script type="module">
    import { defineParvis } from '/npm.js'
    await defineParvis({ hub: '${hub}', site: 'host' })
    document.body.dataset.defined = await defineParvis({ hub: '${hub}/', site: 'host' })</script>`,
  // One of them, from another site, has another version.
  '/several': (hub) => `<script src="${hub}/parvis.js" data-site="host"></script>
    <script src="/other/parvis.js" data-site="host"></script>
    <script async src="${hub}/parvis.js" data-site="host"></script>${form}`,
}

/** Pages of the ways, and what they ask for. */
export const pagesOfWays: OwnPages = (path, hub) => {
  const [type, built] = ['text/javascript', (file: string) => readFileSync(`dist/${file}`, 'utf8')]
  if (path === '/npm.js') return { type, body: built('npm/parvis.js') }
  if (path === '/other/parvis.js')
    return { type, body: built('widget/loader.js').replace(/\b[0-9a-f]{12}\b/, '000000000000') }
  const body = ways[path]?.(hub)
  return body === undefined
    ? undefined
    : { body: `<!doctype html><html lang="fr"><link rel="icon" href="data:,"><body>${body}</body>` }
}
