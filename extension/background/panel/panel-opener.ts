/** Opens the panel beside a page; each browser has its own way. */
export interface PanelOpener {
  /**
   * At once: a browser allows it only in the very click or key.
   * @throws where the browser does not allow it
   */
  open(tab: { windowId: number }): Promise<void>
}
