/**
 * An element with a lifecycle: from when it is in the page until it is removed. Moved, it lives on: what
 * was answered in it stays.
 */
export abstract class LifecycleElement extends HTMLElement {
  /** Aborted when the element is removed; its listeners elsewhere end with it. */
  protected life: AbortController | undefined
  protected root = this.attachShadow({ mode: 'open' })

  /** Starts the element, with the page's own content still in view. */
  protected abstract begin(signal: AbortSignal, slot: HTMLSlotElement): void

  connectedCallback(): void {
    if (this.life) return
    this.life = new AbortController()
    this.begin(this.life.signal, this.#clear())
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return
      this.life?.abort()
      this.life = undefined
      this.#clear()
    })
  }

  /** Leaves the page's own content alone in view. */
  #clear(): HTMLSlotElement {
    const slot = document.createElement('slot')
    this.root.replaceChildren(slot)
    this.root.adoptedStyleSheets = []
    return slot
  }
}
