/** Gives each letter the height of its content; without this script, it scrolls in its frame. */

for (const frame of document.querySelectorAll('iframe')) {
  const fitHeight = () => {
    const { height } = frame.contentDocument?.documentElement?.getBoundingClientRect() ?? {}
    if (height) frame.style.blockSize = `${Math.ceil(height) + 2}px`
  }
  frame.addEventListener('load', fitHeight)
  addEventListener('resize', fitHeight)
  fitHeight()
}
