import { render } from 'preact'
import { CarnetView, type CarnetWords } from './carnet-view.tsx'

/*
 * The page of a carnet, on the hub. The codes stand after the `#` of its address, which no browser
 * sends; they are kept nowhere else.
 */
const root = document.querySelector<HTMLElement>('#carnet')
if (root) {
  const { words = '{}', codes = '', hub = '' } = root.dataset
  // What a form had sent goes where it is not sent again.
  if (codes && !location.hash)
    history.replaceState(
      null,
      '',
      `${location.pathname}?locale=${document.documentElement.lang}#${codes}`,
    )
  root.replaceChildren()
  render(
    <CarnetView
      words={JSON.parse(words) as CarnetWords}
      locale={document.documentElement.lang}
      hub={hub}
    />,
    root,
  )
}
