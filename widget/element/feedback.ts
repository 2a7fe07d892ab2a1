import type { FirstPart } from '#shared/contract/catalogue/site.ts'
import type { Form } from '../form/form.tsx'
import { type HubClient, languageOf } from '../hub/hub-client.ts'
import type { Mode } from '../visit/visit.ts'
import { floatBeside } from './float-beside.ts'
import { LifecycleElement } from './lifecycle-element.ts'

/** Everything the form needs, fetched together. */
type Ready = [typeof import('../form/form.tsx'), FirstPart]

/**
 * `<parvis-feedback>`: a link of the page that becomes the button of a form, or the form itself
 * where a démarche has ended. Without script, or when the hub does not answer, the link is a link.
 */
export function defineFeedback(client: HubClient, errors: () => number): void {
  const ready = new Map<string, Promise<Ready>>()
  /** Loads the form and what to ask, once a language; a failure is forgotten so it can be retried. */
  function load(language: string): Promise<Ready> {
    const known = ready.get(language)
    if (known) return known
    const loading = Promise.all([
      client.load<typeof import('../form/form.tsx')>('form'),
      client.readSite<FirstPart>('?part=first&', language),
    ])
    ready.set(language, loading)
    loading.catch(() => ready.delete(language))
    return loading
  }

  customElements.define(
    'parvis-feedback',
    class extends LifecycleElement {
      static observedAttributes = ['mode', 'ticket']
      #form: Form | undefined
      /** One thing at a time: a démarche may end while its start is still loading. */
      #inviting: Promise<void> = Promise.resolve()
      /** The current `mode` was handled: an element put back in the page does not handle it again. */
      #isHeard = false

      protected override begin(signal: AbortSignal, slot: HTMLSlotElement): void {
        // The parser may connect the element before it has read the link inside.
        slot.addEventListener('slotchange', () => this.#describe())
        this.#describe()
        const warm = () =>
          this.#form ||
          load(languageOf(this))
            .then(([piece, configuration]) => {
              if (!this.#form) piece.prepareForm(this.#opening(configuration, 'open'))
            })
            .catch(() => {})
        for (const intention of ['pointerenter', 'focusin', 'touchstart'])
          this.addEventListener(intention, warm, { signal, passive: true })
        this.addEventListener('click', (event) => this.#clicked(event), { signal })
        this.addEventListener('keydown', (event) => this.#pressed(event), { signal })
        signal.addEventListener('abort', () => this.#close())
        if (this.hasAttribute('float')) floatBeside(this, signal)
        if (!this.#invite()) whenSeen(this, warm, signal)
      }

      attributeChangedCallback(name: string, before: string | null, after: string | null): void {
        // A ticket that comes late asks where nothing is asked yet; what is being answered stays.
        if (before === after || (name === 'ticket' && (!after || this.#form))) return
        this.#isHeard = false
        if (this.life) this.#invite()
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
        this.#ask('open').catch(() => {
          if (link instanceof HTMLAnchorElement) location.assign(link.href)
        })
      }

      /** A link with a button's role answers to the space bar as buttons do. */
      #pressed(event: KeyboardEvent): void {
        if (event.key !== ' ' || event.target !== this.#link) return
        event.preventDefault()
        this.#link?.click()
      }

      /** Begins what `mode` says of the démarche. @returns whether it says anything new. */
      #invite(): boolean {
        const mode = this.getAttribute('mode')
        if (this.#isHeard || (mode !== 'ended' && mode !== 'start')) return false
        this.#isHeard = true
        this.#inviting = this.#inviting
          .then(() => {
            // Not before: a page may set its ticket right after its mode.
            if (mode === 'ended' && !this.getAttribute('ticket')) client.count(this, false, mode)
            return this.#ask(mode)
          })
          // If the invitation cannot be shown, the link stays.
          .catch(() => {})
        return true
      }

      /** Shows what the démarche asks now, if it asks anything. */
      async #ask(mode: Mode): Promise<void> {
        const [piece, configuration] = await load(languageOf(this))
        if (this.#form) {
          if (mode === 'ended') this.#form.end()
        } else if (this.life) this.#form = piece.openForm(this.#opening(configuration, mode))
        this.#describe()
      }

      #opening(configuration: FirstPart, mode: Mode) {
        return {
          host: this,
          root: this.root,
          client,
          configuration,
          mode,
          errors,
          onClose: () => {
            this.#close()
            this.#link?.focus()
          },
        }
      }

      #close(): void {
        const form = this.#form
        this.#form = undefined
        form?.close()
        this.#describe()
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
