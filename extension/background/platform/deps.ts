import type { PanelOpener } from '../panel/panel-opener.ts'

/**
 * Every piece of the background, by name. Each file adds its own line where it declares the piece, so
 * that none imports another for a type. A function takes what it needs: `Pick<Deps, 'store' | 'tabs'>`.
 * `start.ts` makes all of them.
 */
export interface Deps {
  /** File of the script that reads pages. */
  pageScript: string
  /** File of the script that lets the agent point at elements of a page. */
  pointingScript: string
  panel: PanelOpener
}
