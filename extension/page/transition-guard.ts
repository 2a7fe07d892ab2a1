import type { Mark } from './collect.ts'

/** How long a page that changed in part must stay the same before it is reported, in milliseconds. */
const settling = 400

/** Holds back a page that changed one part and may be about to change another. */
export interface TransitionGuard {
  /**
   * @param isMessage what was read is a message, and no file
   * @returns for how many milliseconds to hold back what was read; 0 to report it
   */
  of(marks: readonly Mark[], isMessage?: boolean): number
}

/**
 * A page may show the reference of a request while the usager beside it is still the one before: one
 * text has changed, and another stands untouched in its element. That is said when it stands still.
 * A mail tool marks the message that was pressed, and may wait long for what is in it: while that mark
 * alone has changed, it is looked at again now and then, and not said.
 */
export function createTransitionGuard(): TransitionGuard {
  let believed: readonly Mark[] = []
  let doubted: readonly Mark[] = []
  let since = 0
  return {
    of(marks, isMessage = false) {
      if (!isHalf(believed, marks)) {
        believed = withLost(believed, marks)
        doubted = []
        return 0
      }
      if (isMessage && isAnchorAlone(believed, marks)) return settling * 9
      const now = performance.now()
      if (!isSame(doubted, marks)) {
        doubted = marks
        since = now
      }
      const left = Math.max(0, since + settling - now)
      if (left === 0) believed = marks
      return left
    },
  }
}

/** Whether one part shows another text than before, and another the very element it showed. */
function isHalf(before: readonly Mark[], now: readonly Mark[]): boolean {
  const parts = partsOf(now).map((part) => [shownOf(before, part), shownOf(now, part)] as const)
  const known = parts.filter(([old, one]) => old.length > 0 && one.length > 0)
  const texts = (marks: readonly Mark[]) => JSON.stringify(marks.map(({ text }) => text))
  return (
    known.some(([old, one]) => texts(old) !== texts(one)) &&
    known.some(([old, one]) => isSame(old, one))
  )
}

/** Whether all but what says which message is open stands untouched. */
function isAnchorAlone(before: readonly Mark[], now: readonly Mark[]): boolean {
  return partsOf([...before, ...now]).every(
    (part) => part === 'anchor' || isSame(shownOf(before, part), shownOf(now, part)),
  )
}

/** What is shown now, with the parts that were just removed: others may be about to take their place. */
function withLost(before: readonly Mark[], now: readonly Mark[]): readonly Mark[] {
  const isLeft = partsOf(before).some((part) => {
    const old = shownOf(before, part)
    return old.length > 0 && isSame(old, shownOf(now, part))
  })
  const lost = before.filter(({ part }) => shownOf(now, part).length === 0)
  return isLeft ? [...now, ...lost] : now
}

const partsOf = (marks: readonly Mark[]) => [...new Set(marks.map(({ part }) => part))]

const shownOf = (marks: readonly Mark[], part: Mark['part']) =>
  marks.filter(({ text, part: other }) => other === part && text !== '')

function isSame(some: readonly Mark[], others: readonly Mark[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ element, text }, at) => others[at]?.element === element && others[at]?.text === text,
    )
  )
}
