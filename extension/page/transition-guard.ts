import type { Mark } from './collect.ts'

/** How long half of a page that has changed must stand still to be believed, in milliseconds. */
const settling = 400

/** Doubts a page that has changed one thing, and may be about to change the other. */
export interface TransitionGuard {
  /** @returns for how many milliseconds what was read now is not to be said; 0 to say it */
  of(marks: readonly Mark[]): number
}

/**
 * A page may show the reference of a request while the usager beside it is still the one before: one
 * text has changed, and another stands untouched in its element. That is said when it stands still.
 */
export function createTransitionGuard(): TransitionGuard {
  let believed: readonly Mark[] = []
  let doubted: readonly Mark[] = []
  let since = 0
  return {
    of(marks) {
      if (!isHalf(believed, marks)) {
        believed = withLost(believed, marks)
        doubted = []
        return 0
      }
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

/** What is shown now, and what stood beside it until it was lost: another may be about to stand there. */
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
