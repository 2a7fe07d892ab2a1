/**
 * An element that lives from when it stands in the page until it is gone. Moved, it lives on: what
 * was answered in it stays.
 */
export abstract class LifecycleElement extends HTMLElement {
  /** Until it is gone; what the element leaves elsewhere ends with it. */
  protected life: AbortController | undefined
  protected root = this.attachShadow({ mode: 'open' })

  /** Begins a life, with what the page wrote inside in view. */
  protected abstract begin(signal: AbortSignal, slot: HTMLSlotElement): void

  connectedCallback(): void {
    if (this.life) return
    this.life = new AbortController()
    const slot = document.createElement('slot')
    this.root.replaceChildren(slot)
    this.begin(this.life.signal, slot)
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return
      this.life?.abort()
      this.life = undefined
    })
  }
}
