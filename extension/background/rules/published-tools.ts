import * as z from 'zod'
import { toolRule } from '#shared/contract/agents/tool-rule.ts'
import { tools } from '#shared/contract/agents/tools.ts'
import {
  type KeptTools,
  keptAs,
  type LeftOut,
  noTools,
  type Teller,
} from '../../shared/stored-tools.ts'
import { bundledVersion } from './bundled-rules.ts'
import { readEach } from './parse-tools.ts'
import type { Shelf } from './rule-source.ts'

/** The shelf of what one teller said of the organisation's tools. */
export interface KeptShelf extends Shelf {
  read(): Promise<KeptTools>
  keep(now: KeptTools): Promise<void>
}

const { places, references } = tools.shape
const kept = z
  .object({
    from: z.string(),
    rules: readEach(toolRule, 200),
    places: readEach(places.element, 200),
    references: readEach(references.element, 20),
    leftOut: z.array(z.custom<LeftOut>()),
  })
  .catch({ ...noTools, rules: [], places: [], references: [], leftOut: [] })

/** Opens the shelf. It outlives the browser, so that pages are read before anybody is asked. */
export function openKeptShelf(teller: Teller): KeptShelf {
  const area = chrome.storage.local
  const name = keptAs(teller)
  // The background alone writes it: it is read and parsed once.
  let known: Promise<KeptTools> | undefined
  const load = async () => kept.parse((await area.get(name))[name] ?? noTools)
  const read = () => {
    known ??= load()
    return known
  }
  return {
    read,
    async keep(now) {
      await area.set({ [name]: now })
      known = Promise.resolve(now)
    },
    // An extension that was updated meanwhile may have come with a higher version.
    rules: async () =>
      (await read()).rules.filter(({ id, version }) => version > bundledVersion(id)),
  }
}
