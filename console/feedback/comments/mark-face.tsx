import { Face } from '#shared/drawing/face.tsx'

/** From very bad to very good. */
const five = [0, 1, 2, 3, 4].map((value) => ({ value }))

/** The face of the mark of a feedback, from 0 to 4; nothing where its scale has none. */
export function MarkFace({ face }: { face: number | null }) {
  return face === null ? null : <Face points={five} bad={[]} value={face} />
}
