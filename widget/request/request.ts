import { readCarnet, writeCarnet } from '#shared/identifier/carnet.ts'
import { offerWays } from '../keep/offer-ways.ts'
import { offerNotifications } from './offer-notifications.ts'

/*
 * The page of a request, on the hub. Everything on it works without this: a script only prints and copies, moves
 * the focus to what was just done, keeps the codes of a carnet out of what is sent, and asks the browser
 * for notifications.
 */

offerWays()

document.querySelector<HTMLElement>('.just-done')?.focus()

// Somebody who comes from their carnet has its codes with them, and goes back with this one in it.
const form = document.querySelector<HTMLFormElement>('[data-carnet]')
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const codes = readCarnet(`${location.hash},${form.dataset['carnet']}`)
  location.assign(`${form.action}#${writeCarnet(codes)}`)
})

const part = document.querySelector<HTMLElement>('#device')
if (part) void offerNotifications(part)
