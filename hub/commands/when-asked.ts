/**
 * Whether this process was asked to stop, once; asked again it stops at once.
 * @returns asks whether it was
 */
export function whenAsked(): () => boolean {
  let isAsked = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      isAsked = true
      process.once(signal, () => process.exit(130))
    })
  return () => isAsked
}
