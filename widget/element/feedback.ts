import type { Stream } from '#shared/contract/feedback.ts'
import type { SiteConfiguration } from '#shared/contract/site.ts'
import type { Moment, Visit } from '../form/visit.ts'
import type { Form } from '../form.tsx'
import { languageOf, loadPiece, type Place, readJson, sitePath } from '../place.ts'
import { count } from './count.ts'
import { floatBeside } from './float.ts'
import { tellPage } from './tell.ts'

/** Everything the form needs, fetched together. */
type Ready = [typeof import('../form.tsx'), SiteConfiguration]

/**
 * `<parvis-feedback>`: a link of the page that becomes the button of a form, or the form itself
 * where a démarche has ended. Without script, or when the hub does not answer, the link is a link.
 */
export function defineFeedback(place: Place, errors: () => number): void {
  if (customElements.get('parvis-feedback')) return

  const ready = new Map<string, Promise<Ready>>()
  /** Loads the form and what to ask, once a language; a failure is forgotten so it can be retried. */
  function load(language: string): Promise<Ready> {
    const known = ready.get(language)
    if (known) return known
    const loading = Promise.all([
      loadPiece<typeof import('../form.tsx')>(place, 'form'),
      readJson<SiteConfiguration>(place, sitePath(place, '', language)),
    ])
    ready.set(language, loading)
    loading.catch(() => ready.delete(language))
    return loading
  }

  customElements.define(
    'parvis-feedback',
    class extends HTMLElement {
      static observedAttributes = ['mode']
      #life: AbortController | undefined
      #form: Form | undefined
      /** What was drawn where the démarche started; `null` when it is not invited. */
      #visit: Visit | null | undefined
      /** One thing at a time: a démarche may end while its start is still loading. */
      #inviting: Promise<void> = Promise.resolve()
      #root = this.attachShadow({ mode: 'open' })

      connectedCallback(): void {
        // Moved in the page, it keeps what was answered, and invites nobody twice.
        if (this.#life) return
        this.#life = new AbortController()
        const { signal } = this.#life
        const slot = document.createElement('slot')
        this.#root.replaceChildren(slot)
        // The parser may connect the element before it has read the link inside.
        slot.addEventListener('slotchange', () => this.#describe())
        this.#describe()
        const warm = () => void load(languageOf(this)).catch(() => {})
        for (const intention of ['pointerenter', 'focusin', 'touchstart'])
          this.addEventListener(intention, warm, { signal, passive: true })
        this.addEventListener('click', (event) => this.#clicked(event), { signal })
        this.addEventListener('keydown', (event) => this.#pressed(event), { signal })
        if (this.hasAttribute('float')) floatBeside(this, signal)
        if (!this.#invite()) whenSeen(this, warm, signal)
      }

      disconnectedCallback(): void {
        queueMicrotask(() => {
          if (this.isConnected) return
          this.#life?.abort()
          this.#life = undefined
          this.#close()
        })
      }

      attributeChangedCallback(_: string, before: string | null, after: string | null): void {
        if (this.#life && before !== after) this.#invite()
      }

      get #link(): HTMLElement | null {
        return this.querySelector('a, button')
      }

      #describe(): void {
        this.#link?.setAttribute('role', 'button')
        this.#link?.setAttribute('aria-expanded', String(!!this.#form))
      }

      #clicked(event: MouseEvent): void {
        const wantsElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0
        const link = this.#link
        if (wantsElsewhere || !link?.contains(event.target as Node)) return
        event.preventDefault()
        if (this.#form) {
          this.#close()
          return
        }
        this.#begin('open').catch(() => {
          if (link instanceof HTMLAnchorElement) location.assign(link.href)
        })
      }

      /** A link with a button's role answers to the space bar as buttons do. */
      #pressed(event: KeyboardEvent): void {
        if (event.key !== ' ' || event.target !== this.#link) return
        event.preventDefault()
        this.#link?.click()
      }

      /** Begins what `mode` says of the démarche. @returns whether it says anything. */
      #invite(): boolean {
        const mode = this.getAttribute('mode')
        if (mode !== 'ended' && mode !== 'start') return false
        if (mode === 'ended') count(place, this, 'invited', mode)
        // An invitation that cannot be shown is not missed: the link stays.
        this.#inviting = this.#inviting.then(() => this.#begin(mode)).catch(() => {})
        return true
      }

      /** Shows what a moment of the démarche asks, if it asks anything. */
      async #begin(mode: Moment): Promise<void> {
        const loaded = await load(languageOf(this))
        if (this.#form) {
          if (mode === 'ended') this.#form.end()
          return
        }
        const isOpen = mode === 'open'
        const known = isOpen ? undefined : this.#visit
        const visit = known === undefined ? loaded[0].decide(loaded[1], this, mode) : known
        if (!isOpen) this.#visit = mode === 'start' ? visit : undefined
        if (visit && (mode !== 'start' || visit.drawn?.before))
          this.#show(loaded, isOpen ? mode : 'invited', { ...visit, isEnded: mode !== 'start' })
      }

      #show([{ openForm }, configuration]: Ready, stream: Stream, visit: Visit): void {
        if (!this.#life || this.#form) return
        const box = document.createElement('div')
        this.#root.append(box)
        if (stream === 'invited') this.#root.querySelector('slot')?.setAttribute('hidden', '')
        this.#form = openForm(box, {
          host: this,
          place,
          configuration,
          stream,
          visit,
          errors,
          onClose: () => {
            // Who refuses at the start has refused: nothing is asked at the end.
            if (!visit.isEnded) this.#visit = null
            this.#close()
            this.#link?.focus()
          },
        })
        this.#describe()
        tellPage(this, 'shown')
        count(place, this, stream, stream === 'open' ? 'opened' : 'shown')
      }

      #close(): void {
        if (!this.#form) return
        this.#form.close()
        this.#form = undefined
        this.#root.querySelector('div')?.remove()
        this.#root.querySelector('slot')?.removeAttribute('hidden')
        this.#describe()
        tellPage(this, 'closed')
      }
    },
  )
}

/** Once the element is in view and the page has nothing to do. */
function whenSeen(element: Element, act: () => void, signal: AbortSignal): void {
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000))
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return
    observer.disconnect()
    idle(() => signal.aborted || act())
  })
  observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect())
}
