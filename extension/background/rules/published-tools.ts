import * as z from 'zod'
import { toolRule } from '#shared/contract/agents/tool-rule.ts'
import { tools } from '#shared/contract/agents/tools.ts'
import {
  emptyTools,
  type Publisher,
  type RejectedRule,
  type StoredTools,
  toolsKey,
} from '../../shared/stored-tools.ts'
import { bundledVersion } from './bundled-rules.ts'
import { parseEach } from './parse-tools.ts'
import type { RuleSource } from './rule-source.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    publishedTools: Readonly<Record<Publisher, PublishedTools>>
  }
}

/** The rules and places that one publisher published last, as they are kept. */
export interface PublishedTools extends RuleSource {
  read(): Promise<StoredTools>
  keep(now: StoredTools): Promise<void>
}

const { places, references } = tools.shape
const kept = z
  .object({
    from: z.string(),
    rules: parseEach(toolRule, 200),
    places: parseEach(places.element, 200),
    references: parseEach(references.element, 20),
    leftOut: z.array(z.custom<RejectedRule>()),
  })
  .catch({ ...emptyTools, rules: [], places: [], references: [], leftOut: [] })

/** Opens them. They outlive the browser, so that pages are read before the hub answers. */
export function openPublishedTools(publisher: Publisher): PublishedTools {
  const area = chrome.storage.local
  const name = toolsKey(publisher)
  // The background alone writes it: it is read and parsed once.
  let known: Promise<StoredTools> | undefined
  const load = async () => kept.parse((await area.get(name))[name] ?? emptyTools)
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
