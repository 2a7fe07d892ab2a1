import { cardPalette } from '#shared/drawing/card-palette.ts'

/** What is drawn over the page while the agent points: a frame, and a line that says what to do. */
export interface Overlay {
  /** Whether a cover is what an event is about. */
  isAt(target: EventTarget | null): boolean
  /** Frames a part of the window, or nothing. */
  frame(part: DOMRect | null): void
  /** Covers parts of the window, and no others: no press comes through. */
  cover(parts: readonly DOMRect[]): void
  /** Says this at the edge, and this to screen readers. */
  say(shown: string, heard: string): void
  end(): void
}

const colour = (token: keyof typeof cardPalette) => `light-dark(${cardPalette[token].join()})`

/**
 * Draws in a closed root of its own, above all else, with styles that no policy of the page refuses
 * and no style of it reaches. Nothing moves. Forced colours take the place of these by themselves.
 */
export function drawOverlay(document: Document, says: string, lang: string): Overlay {
  const host = styled(document.createElement('div'), {
    all: 'initial',
    position: 'fixed',
    'pointer-events': 'none',
    'color-scheme': 'light dark',
    'z-index': '2147483647',
  })
  const root = host.attachShadow({ mode: 'closed' })
  const box = styled(document.createElement('div'), {
    position: 'fixed',
    'box-sizing': 'border-box',
    border: `3px solid ${colour('focus')}`,
    outline: `2px solid ${colour('ground')}`,
    'border-radius': '4px',
  })
  const line = styled(document.createElement('p'), {
    position: 'fixed',
    'inset-inline': '0',
    margin: '0 auto',
    'inline-size': 'fit-content',
    'max-inline-size': 'calc(100vw - 16px)',
    'box-sizing': 'border-box',
    padding: '8px 16px',
    border: `1px solid ${colour('line')}`,
    'border-radius': '6px',
    background: colour('ground'),
    color: colour('ink'),
    font: '16px/1.5 system-ui, sans-serif',
  })
  const heard = styled(document.createElement('p'), {
    position: 'fixed',
    width: '1px',
    height: '1px',
    margin: '0',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
  })
  heard.setAttribute('role', 'status')
  line.setAttribute('role', 'note')
  line.lang = lang
  line.textContent = says
  root.append(box, line, heard)
  // A dialog of the page makes all else inert, covers too.
  const dialogs = document.querySelectorAll('dialog:modal')
  const around = dialogs[dialogs.length - 1] ?? document.documentElement
  around.append(host)
  // Above a dialog of the page too.
  host.popover = 'manual'
  host.showPopover()

  const frame = (part: DOMRect | null) => {
    const { left, top, width, height } = part ?? new DOMRect()
    styled(box, {
      display: part ? 'block' : 'none',
      left: `${left - 4}px`,
      top: `${top - 4}px`,
      width: `${width + 8}px`,
      height: `${height + 8}px`,
    })
    // The line goes to the other edge than what is pointed at.
    const isLow = top + height > innerHeight - 96
    styled(line, { top: isLow ? '8px' : 'auto', bottom: isLow ? 'auto' : '8px' })
  }
  const covers: HTMLElement[] = []
  const cover = (parts: readonly DOMRect[]) => {
    while (covers.length > parts.length) covers.pop()?.remove()
    for (const [at, { left, top, width, height }] of parts.entries()) {
      const one = covers[at] ?? document.createElement('div')
      styled(one, {
        position: 'fixed',
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
        'pointer-events': 'auto',
        cursor: 'not-allowed',
      })
      if (one === covers[at]) continue
      covers.push(one)
      root.prepend(one)
    }
  }
  frame(null)
  // Said once it is there: a region that comes with its words is not heard.
  setTimeout(() => {
    heard.lang = lang
    heard.textContent ||= says
  })
  return {
    isAt: (target) => target === host,
    frame,
    cover,
    say(shown, told) {
      line.textContent = shown
      // In the language of the panel, or in one that nobody knows.
      heard.lang = told === shown ? lang : ''
      heard.textContent = told
    },
    end: () => host.remove(),
  }
}

function styled<Made extends HTMLElement>(element: Made, styles: Record<string, string>): Made {
  for (const [name, value] of Object.entries(styles))
    element.style.setProperty(name, value, 'important')
  return element
}
