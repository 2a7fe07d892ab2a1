import { readdirSync, readFileSync } from 'node:fs'
import type { Sighting } from '../../extension/shared/state.ts'

/** A page of a tool, drawn by hand, and what is to be seen on it. */
export interface ToolFixture {
  /** Id of the rule, and name of the page: `org.publik/listing`. */
  name: string
  rule: string
  /** Its `body`. */
  html: string
  url: string
  /** Kind of page as its rule calls it; `null` where the rule does not apply. */
  page: string | null
  sightings: Sighting[]
  /** Of the requester, as the page shows it. */
  requester: string | null
}

const folder = new URL('../fixtures/tools/', import.meta.url)

/** Every page of `test/fixtures/tools`. */
export const toolFixtures: readonly ToolFixture[] = readdirSync(folder)
  .sort()
  .flatMap((rule) =>
    readdirSync(new URL(`${rule}/`, folder))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => {
        const at = new URL(`${rule}/${file}`, folder)
        const { name, ...told } = JSON.parse(readFileSync(at, 'utf8'))
        const html = readFileSync(new URL(at.href.replace(/json$/, 'html')), 'utf8')
        return { ...told, html, rule, name: `${rule}/${file.slice(0, -5)}`, requester: name }
      }),
  )
