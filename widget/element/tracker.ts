import { languageOf, loadPiece, type Place } from '../place.ts'

/** `<parvis-tracker>`: a usager's own request, with its code. What stands inside serves without script. */
export function defineTracker(place: Place): void {
  if (customElements.get('parvis-tracker')) return
  customElements.define(
    'parvis-tracker',
    class extends HTMLElement {
      #life = new AbortController()
      #root = this.attachShadow({ mode: 'open' })

      connectedCallback(): void {
        this.#life = new AbortController()
        const { signal } = this.#life
        this.#root.replaceChildren(document.createElement('slot'))
        loadPiece<typeof import('../tracker.tsx')>(place, 'tracker').then(
          ({ openTracker }) => openTracker(this.#root, place, languageOf(this), signal),
          () => {},
        )
      }

      disconnectedCallback(): void {
        this.#life.abort()
      }
    },
  )
}
