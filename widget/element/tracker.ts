import { type HubClient, languageOf } from '../hub/hub-client.ts'
import { LifecycleElement } from './lifecycle-element.ts'

/** `<parvis-tracker>`: a usager's own request, with its code. What stands inside serves without script. */
export function defineTracker(client: HubClient): void {
  customElements.define(
    'parvis-tracker',
    class extends LifecycleElement {
      protected override begin(signal: AbortSignal): void {
        client.load<typeof import('../tracker/tracker.tsx')>('tracker').then(
          ({ openTracker }) => openTracker(this.root, client, languageOf(this), signal),
          () => {},
        )
      }
    },
  )
}
