import type { PanelOpener } from './panel-opener.ts'

/** The side panel of Chromium. */
export const chromiumPanel: PanelOpener = {
  open: ({ windowId }) => chrome.sidePanel.open({ windowId }),
}
