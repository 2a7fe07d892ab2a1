import { chromiumPanel } from './panel/chromium.ts'
import { firefoxPanel } from './panel/firefox.ts'
import { start } from './start.ts'

start({
  pageScript: 'page.js',
  pointingScript: 'pointing.js',
  panel: 'sidePanel' in chrome ? chromiumPanel : firefoxPanel,
})
