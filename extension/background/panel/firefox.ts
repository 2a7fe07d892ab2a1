import type { PanelPort } from './panel-opener.ts'

declare const browser: { sidebarAction: { open(): Promise<void> } }

/** The sidebar of Firefox. */
export const firefoxPanel: PanelPort = {
  open: () => void browser.sidebarAction.open(),
}
