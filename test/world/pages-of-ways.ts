import { readFileSync } from 'node:fs'
import type { OwnPages } from './asking.ts'

const link = '<a href="/contact">Donner mon avis</a>'
const form = `<parvis-feedback service="etat-civil">${link}</parvis-feedback>`

/** Ways to embed the script in a page. */
export const ways: Readonly<Record<string, (hub: string) => string>> = {
  '/async': (hub) => `<script async src="${hub}/parvis.js" data-site="host"></script>${form}`,
  '/defer': (hub) => `<script defer src="${hub}/parvis.js" data-site="host"></script>${form}`,
  '/end': (hub) => `${form}<script src="${hub}/parvis.js?v=2" data-site="host"></script>`,
  '/module': (hub) =>
    `<script type="module" src="${hub}/parvis.js" data-site="host"></script>${form}`,
  '/manager': (hub) => `${form}<script>
    const tag = document.createElement('script')
    Object.assign(tag, { async: true, src: '${hub}/parvis.js' })
    tag.dataset.site = 'host'
    document.head.append(tag)</script>`,
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
