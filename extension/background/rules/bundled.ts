import { toolRules } from '../../tools/list.ts'
import type { Shelf } from './shelf.ts'

/** The rules that come with the extension. */
export const bundled: Shelf = { rules: async () => toolRules }
