import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteTags } from '#shared/contract/catalogue/site-tags.ts'

/**
 * Writes the HTML that a site owner pastes, with the digests of the built files. The digest in the
 * tag covers the script it loads; the import map covers the scripts loaded later.
 * @param hub URL of the hub, without a trailing slash.
 * @param folder of the built widget.
 * @throws Error when the widget is not built
 */
export async function writeSiteTags(
  hub: string,
  site: string,
  version: string,
  folder: string,
): Promise<SiteTags> {
  const address = `${hub}/widget/${version}`
  const integrity: Record<string, string> = {}
  for (const file of (await readdir(folder)).sort())
    if (file.endsWith('.js') && !notOfSites.has(file))
      integrity[`${address}/${file}`] = digestOf(await readFile(join(folder, file)))
  const map = JSON.stringify({ integrity })
  const loader = digestOf(await readFile(join(folder, 'loader.js')))
  return {
    version,
    moving: `<script async src="${hub}/parvis.js" data-site="${site}"></script>`,
    fixed: `<script async src="${address}/parvis.js" integrity="${loader}" crossorigin="anonymous" data-site="${site}"></script>`,
    pieces: `<script type="importmap">${map}</script>`,
    policy: `'sha256-${createHash('sha256').update(map).digest('base64')}'`,
  }
}

/** The tag holds the digest of the loader; the others belong to the hub's own pages. */
const notOfSites = new Set(['loader.js', 'carnet.js', 'promise.js', 'request.js', 'hosted.js'])

/** Returns a digest for subresource integrity (W3C). */
export function digestOf(content: Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`
}
