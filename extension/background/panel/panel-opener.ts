/** Opens the panel beside a page; each browser has its own way. */
export interface PanelOpener {
  /** At once: a browser allows it only in the very click. */
  open(tab: chrome.tabs.Tab): void
}
