import * as z from 'zod'
import { toolRule } from '#shared/contract/tool-rule.ts'
import type { Shelf } from './shelf.ts'

const list = z.array(z.unknown()).catch([])

/** The rules that were taught here. One that is not well formed is left out. */
export const taught: Shelf = {
  async rules() {
    const { taught: kept } = await chrome.storage.local.get('taught')
    return list.parse(kept).flatMap((one) => {
      const read = toolRule.safeParse(one)
      return read.success ? [read.data] : []
    })
  },
}
