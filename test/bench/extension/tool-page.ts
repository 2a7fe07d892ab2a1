/** Two ways in which the same changes come. */
export const ways = ['bursts', 'drips'] as const

export type Way = (typeof ways)[number]

/** Frames of a storm, and changes in each frame: at 60 frames a second, 6,000 changes a second. */
export const [frames, changes] = [100, 100] as const

/**
 * The page of a tool: the request of a usager beside a list that changes all the time, as of a busy
 * service. `storm(way)` makes always the same changes, and is done when all are made: of ten, two
 * draw a line anew, one adds a line and takes another away, three write a text, two change a class
 * and two a style. In bursts, all changes of a frame come in one task; in drips, each in its own.
 * @param withInputs whether each line has a box to tick, as lists of requests do, and each tenth a
 * field to write in; without, the fields of the page itself are all there are
 */
export function writeToolPage(withInputs: boolean): string {
  const [box, field] = withInputs
    ? ['<input type="checkbox" aria-label="Choisir">', '<input type="text" aria-label="Note">']
    : ['', '']
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Demandes</title>
<style>
  body { font: 14px/1.4 sans-serif; margin: 16px }
  li { display: flex; gap: 8px; padding: 4px; border-bottom: 1px solid #ccc }
  li.unread { font-weight: bold }
  .bar { height: 8px; width: 50%; background: #1f4e79 }
  .subject { flex: 1 }
</style>
<header data-signed-in="agent@valmont.example">Agent du guichet</header>
<form><input type="text" name="filter" aria-label="Filtrer"><select><option>Toutes</option></select></form>
<article data-request="EC-2026-7F3K2">
  <h1>Acte de naissance</h1>
  <span data-field="reference">EC-2026-7F3K2</span>
  <span data-field="name">Ali Benali</span>
  <a data-field="email" href="#">ali@usager.example</a>
  <a data-field="phone" href="#">06 12 34 56 78</a>
  <form><input type="text" name="subject" aria-label="Objet"><textarea name="reply" aria-label="Réponse"></textarea></form>
</article>
<ul></ul>
<script>
  const list = document.querySelector('ul')
  let drawn = 0
  const draw = () => {
    const line = document.createElement('li')
    drawn += 1
    line.innerHTML = \`${box}<span class="subject">Demande \${drawn}</span>\${drawn % 10 ? '' : '${field}'}<span class="age">1 min</span><span class="bar"></span>\`
    return line
  }
  for (let line = 0; line < 200; line++) list.append(draw())

  let made = 0
  const change = () => {
    made += 1
    const line = list.children[(made * 37) % 200]
    switch (made % 10) {
      case 0:
      case 5:
        line.replaceWith(draw())
        break
      case 1:
        list.prepend(draw())
        list.lastElementChild.remove()
        break
      case 2:
      case 4:
      case 8:
        line.querySelector('.age').firstChild.data = made + ' min'
        break
      case 3:
      case 7:
        line.classList.toggle('unread')
        break
      default:
        line.querySelector('.bar').style.width = (made % 100) + 'px'
    }
  }
  const { port1, port2 } = new MessageChannel()
  const inTasks = () =>
    new Promise((resolve) => {
      let left = ${changes}
      port1.onmessage = () => {
        change()
        left -= 1
        if (left === 0) resolve()
      }
      for (let task = 0; task < ${changes}; task++) port2.postMessage(null)
    })
  globalThis.storm = async (way) => {
    for (let frame = 0; frame < ${frames}; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      if (document.visibilityState !== 'visible') throw new Error('Nobody looks at the page')
      if (way === 'drips') await inTasks()
      else for (let once = 0; once < ${changes}; once++) change()
    }
  }
</script>
</html>`
}
