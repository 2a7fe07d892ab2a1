import type { FastifyInstance } from 'fastify'
import arms from '../art/blason.svg?raw'
import nursery from '../art/creche.svg?raw'
import birth from '../art/naissance.svg?raw'
import landscape from '../art/paysage.svg?raw'
import street from '../art/voirie.svg?raw'
import { sheet } from '../style/sheet.ts'

/** Copies the code beside a button, and says so; without it no button is shown. */
const copy = `for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy)
    const said = button.parentElement.querySelector('[data-copied]')
    said.textContent = said.dataset.copied
  })
}
`

const files: Readonly<Record<string, { type: string; text: string }>> = {
  '/valmont.css': { type: 'text/css; charset=utf-8', text: sheet },
  '/copier.js': { type: 'text/javascript; charset=utf-8', text: copy },
  '/blason.svg': { type: 'image/svg+xml', text: arms },
  '/paysage.svg': { type: 'image/svg+xml', text: landscape },
  '/etat-civil.svg': { type: 'image/svg+xml', text: birth },
  '/petite-enfance.svg': { type: 'image/svg+xml', text: nursery },
  '/voirie.svg': { type: 'image/svg+xml', text: street },
}

/** The style sheet, the script and the drawings. */
export function fileRoutes(app: FastifyInstance): void {
  for (const [path, file] of Object.entries(files))
    app.get(path, (_request, reply) =>
      reply.type(file.type).header('cache-control', 'public, max-age=300').send(file.text),
    )
}
