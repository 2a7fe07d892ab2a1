import { type HubClient, languageOf } from '../hub/hub-client.ts'
import { LifecycleElement } from './lifecycle-element.ts'

/** `<parvis-tracker>`: a usager's own request, with its code. What stands inside serves without script. */
export function defineTracker(place: HubClient): void {
  customElements.define(
    'parvis-tracker',
    class extends LifecycleElement {
      protected override begin(signal: AbortSignal): void {
        place.load<typeof import('../tracker/tracker.tsx')>('tracker').then(
          ({ openTracker }) => openTracker(this.root, place, languageOf(this), signal),
          () => {},
        )
      }
    },
  )
}
