import type { PanelPort } from './port.ts'

declare const browser: { sidebarAction: { open(): Promise<void> } }

/** The sidebar of Firefox. */
export const firefoxPanel: PanelPort = {
  open: () => void browser.sidebarAction.open(),
}
