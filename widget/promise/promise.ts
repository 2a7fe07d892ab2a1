import { checkForm } from './check-form.ts'
import { markPromises } from './mark-promises.ts'

/**
 * Checks signed promises on the device, on the hub's own pages and on a page that was kept. Not a
 * module: a browser opens none from a file.
 */
function start(): void {
  void markPromises()
  checkForm()
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()
