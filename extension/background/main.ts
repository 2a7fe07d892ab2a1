import { chromiumPanel } from './panel/chromium.ts'
import { firefoxPanel } from './panel/firefox.ts'
import { start } from './start.ts'

start('page.js', 'sidePanel' in chrome ? chromiumPanel : firefoxPanel, 'pointing.js')
