/** Counts errors the page lets through from now on: how many, never which. */
export function countErrors(): () => number {
  let count = 0
  addEventListener('error', () => count++)
  addEventListener('unhandledrejection', () => count++)
  return () => count
}
