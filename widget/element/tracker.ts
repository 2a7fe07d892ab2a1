import { languageOf, type Place } from '../place.ts'
import { Living } from './living.ts'

/** `<parvis-tracker>`: a usager's own request, with its code. What stands inside serves without script. */
export function defineTracker(place: Place): void {
  customElements.define(
    'parvis-tracker',
    class extends Living {
      protected override begin(signal: AbortSignal): void {
        place.load<typeof import('../tracker.tsx')>('tracker').then(
          ({ openTracker }) => openTracker(this.root, place, languageOf(this), signal),
          () => {},
        )
      }
    },
  )
}
