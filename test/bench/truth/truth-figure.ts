/** A figure of this bench, as `formatFigure` prints it. */
export interface TruthFigure {
  name: string
  value: number
  bound: '<=' | '>='
  goal: number
}
