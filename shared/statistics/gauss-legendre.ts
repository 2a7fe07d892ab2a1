/** A node of a quadrature, with its weight. */
export interface Node {
  x: number
  weight: number
}

/** Newton steps from the first guess; each doubles the correct digits, so six suffice. */
const steps = 8

/**
 * Returns the nodes of the Gauss–Legendre quadrature: `Σ weight · f(x)` is the integral of f, exact
 * for polynomials up to degree 2n − 1.
 *
 * Source: nodes are the roots of Legendre's polynomial, found by Newton's method from the first
 * term of the guess of F. G. Tricomi, "Sugli zeri dei polinomi sferici ed ultrasferici", Annali di
 * Matematica 31 (1950),
 * 93-97; weights as in M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964),
 * 25.4.29-30.
 * @param n how many, at least 1.
 * @param from lower end of the integral; @param to upper end.
 * @returns nodes from the lowest to the highest.
 */
export function gaussLegendre(n: number, from = -1, to = 1): Node[] {
  if (!(Number.isInteger(n) && n >= 1)) throw new RangeError('A quadrature has at least one node')
  const half = (to - from) / 2
  const found = roots.get(n) ?? findRoots(n)
  return found.map(({ x, part }) => ({ x: from + half * (1 + x), weight: (2 * half) / part }))
}

/** A root of Legendre's polynomial, and what its weight between −1 and 1 divides 2 by. */
interface Root {
  x: number
  part: number
}

/** Roots by degree: a threshold is looked for with the same few degrees a hundred times. */
const roots = new Map<number, readonly Root[]>()

function findRoots(n: number): readonly Root[] {
  const found = Array.from({ length: n }, (_, at): Root => {
    let x = -Math.cos((Math.PI * (at + 0.75)) / (n + 0.5))
    for (let step = 0; step < steps; step++) {
      const { value, slope } = legendre(n, x)
      x -= value / slope
    }
    const { slope } = legendre(n, x)
    return { x, part: (1 - x * x) * slope * slope }
  })
  roots.set(n, found)
  return found
}

/** Returns Legendre's polynomial of degree n inside (−1, 1), by Bonnet's recursion. */
function legendre(n: number, x: number): { value: number; slope: number } {
  let before = 0
  let value = 1
  for (let degree = 1; degree <= n; degree++) {
    const next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree
    before = value
    value = next
  }
  return { value, slope: (n * (before - x * value)) / (1 - x * x) }
}
