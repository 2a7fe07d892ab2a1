import { languageOf, type Place } from '../hub/hub.ts'
import { Living } from './lifecycle-element.ts'

/** `<parvis-tracker>`: a usager's own request, with its code. What stands inside serves without script. */
export function defineTracker(place: Place): void {
  customElements.define(
    'parvis-tracker',
    class extends Living {
      protected override begin(signal: AbortSignal): void {
        place.load<typeof import('../tracker/tracker.tsx')>('tracker').then(
          ({ openTracker }) => openTracker(this.root, place, languageOf(this), signal),
          () => {},
        )
      }
    },
  )
}
