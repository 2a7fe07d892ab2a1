import type { PanelOpener } from './panel-opener.ts'

declare const browser: { sidebarAction: { open(): Promise<void> } }

/** The sidebar of Firefox. */
export const firefoxPanel: PanelOpener = {
  open: () => browser.sidebarAction.open(),
}
