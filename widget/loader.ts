import { start } from './start.ts'

// Read now: while the script runs is the only time the page says which tag it came from. A module,
// or a script that a tag manager runs, does not know its tag, and looks for it.
const tag = (document.currentScript ??
  document.querySelector('script[data-site][src*="parvis.js"]')) as HTMLScriptElement | null
const { site, matomo } = tag?.dataset ?? {}

if (tag && site) {
  // `parvis.js` of the hub moves; the one of a version stands two folders below.
  start({ hub: tag.src.replace(/(widget\/\w+\/)?[\w.]+(\?.*)?$/, ''), site }, matomo)
} else {
  // The one who reads this is the site owner, in the browser's console.
  console.warn('Parvis: no data-site')
}
