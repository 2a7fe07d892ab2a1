import type { PanelPort } from './panel-opener.ts'

/** The side panel of Chromium. */
export const chromiumPanel: PanelPort = {
  open: ({ windowId }) => void chrome.sidePanel.open({ windowId }),
}
