import type { PanelPort } from './port.ts'

/** The side panel of Chromium. */
export const chromiumPanel: PanelPort = {
  open: ({ windowId }) => void chrome.sidePanel.open({ windowId }),
}
