/** What may be wrong in a file of shapes; each has its sentence in `shared/text/site-owner/catalogue`. */
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

/** Where a file is wrong (`/features/3/geometry`), and what its sentence is filled with. */
export interface GeoFault {
  path: string
  code: GeoFaultCode
  values?: Readonly<Record<string, string | number>>
}

/** One thing that is wrong, thrown while a file is read and caught where all of them are gathered. */
export class GeoWrong extends Error {
  readonly fault: GeoFault

  constructor(fault: GeoFault) {
    super(fault.code)
    this.fault = fault
  }
}
