import { readCode } from '#shared/identifier/code.ts'
import { offerWays } from './offer-ways.ts'

offerWays()

// The link of a message holds the code after the `#`, where no browser sends it. It is taken out, so
// that what the page sends and what is copied of its address stay without it.
const field = document.querySelector<HTMLInputElement>('form #code')
const code = field && readCode(location.hash, 'receipt')
if (field && code) {
  field.value = code
  history.replaceState(null, '', location.pathname + location.search)
}
