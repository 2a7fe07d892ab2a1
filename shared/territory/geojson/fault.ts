/** Faults of a file of shapes; each has its sentence in `shared/text/site-owner/catalogue`. */
type GeoFaultCode =
  | 'not_a_collection'
  | 'other_crs'
  | 'too_many_shapes'
  | 'too_many_points'
  | 'not_a_feature'
  | 'code_missing'
  | 'code_unreadable'
  | 'code_twice'
  | 'other_geometry'
  | 'broken_geometry'
  | 'not_degrees'
  | 'ring_open'
  | 'no_shape'

/** A fault, its path (`/features/3/geometry`), and the values of its sentence. */
export interface GeoFault {
  path: string
  code: GeoFaultCode
  values?: Readonly<Record<string, string | number>>
}

/** One fault, thrown during parsing and caught by the collector. */
export class GeoWrong extends Error {
  readonly fault: GeoFault

  constructor(fault: GeoFault) {
    super(fault.code)
    this.fault = fault
  }
}
