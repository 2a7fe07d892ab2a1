/** Free room that a floating button needs beside its own width, in pixels. */
const air = 32

/**
 * Lets an element with the attribute `float` stay in view beside the content, at the end of the
 * line, wherever there is room for it. Where there is none it stays in its place: it never covers
 * what is read.
 */
export function floatBeside(element: HTMLElement, signal: AbortSignal): void {
  const settle = () => {
    const { style } = element
    style.position = style.insetInlineEnd = style.insetBlockEnd = ''
    const content = (document.querySelector('main') ?? document.body).getBoundingClientRect()
    const isRtl = getComputedStyle(element).direction === 'rtl'
    const room = isRtl ? content.left : document.documentElement.clientWidth - content.right
    const width = element.firstElementChild?.getBoundingClientRect().width ?? Infinity
    if (room < width + air) return
    style.position = 'fixed'
    style.insetInlineEnd = style.insetBlockEnd = `${air / 2}px`
  }
  settle()
  addEventListener('resize', settle, { signal })
}
