import type { GeographyText } from './geography-fr.ts'

/** What is said of files of shapes, of communes and of what became of territories, in English. */
export const en: GeographyText = {
  title: 'Outlines of territories',
  none: 'No outline is kept. Territories are drawn as tiles.',
  kept: {
    one: '{n} outline is kept, brought by {author} on {day}.',
    other: '{n} outlines are kept, brought by {author} on {day}.',
  },
  adminOnly: 'Somebody who administers may bring a file of outlines.',
  intro:
    'Bring a GeoJSON file of your communes, districts or places, in degrees (WGS\u00a084). Parvis keeps the code, the name and the outline, nothing else.',
  file: 'GeoJSON file',
  fileHint: '5,000 outlines, 200,000 points and 8\u00a0MB at most.',
  code: 'Property that holds the code',
  codeHint: 'The code must be that of the declared territories, for instance the INSEE code.',
  name: 'Property that holds the name',
  noName: 'None, the code serves as a name',
  reading: 'Reading the file…',
  unreadable: 'This file does not read as JSON. Nothing is changed. Choose another.',
  tooLong:
    'This file is longer than 8\u00a0MB. Nothing is changed. Simplify its outlines, then try again.',
  preview: 'Preview',
  previewHint: 'Nothing is kept yet.',
  matched: {
    one: '{n} outline is that of a known territory.',
    other: '{n} outlines are those of known territories.',
  },
  unmatched: {
    one: '{n} outline is of no known territory: {names}.',
    other: '{n} outlines are of no known territory: {names}.',
  },
  missing: {
    one: '{n} known territory stays without outline: {names}.',
    other: '{n} known territories stay without outline: {names}.',
  },
  empty: {
    one: '{n} element of the file has no shape: it is left out.',
    other: '{n} elements of the file have no shape: they are left out.',
  },
  wrong: 'This file cannot be kept:',
  at: '{detail} (at {path})',
  keep: 'Keep these outlines',
  keeping: 'Keeping…',
  done: 'The outlines are kept.',
  cancel: 'Leave the outlines as before',
  remove: 'Take the outlines away',
  removeSure: 'Take the outlines away? Answers and verdicts stay. The file can be brought again.',
  removed: 'The outlines are gone. Territories are drawn as tiles.',
  failed: 'The hub does not answer. Nothing is changed, and the file stays chosen. Try again.',
  fault: {
    not_a_collection:
      'This is no GeoJSON of type FeatureCollection. Export the whole layer as GeoJSON.',
    other_crs: 'This file is not in degrees (WGS\u00a084). Export it in the system EPSG:4326.',
    too_many_shapes: 'This file has more than {max} outlines. Keep those of your territory.',
    too_many_points: 'This file has more than {max} points. Simplify its outlines.',
    not_a_feature: 'This element is not of type Feature.',
    code_missing: 'The property “{property}” is empty or missing here. Choose another.',
    code_unreadable:
      'The property “{property}” holds no code: 2 to 40 letters without accent, digits or dashes.',
    code_twice: 'The code {code} is given twice. Join its outlines into one MultiPolygon.',
    other_geometry:
      'An outline of type {type} cannot be drawn. Polygon, MultiPolygon and Point are read.',
    broken_geometry: 'These coordinates cannot be read.',
    not_degrees: 'These coordinates are no degrees. Export the file in the system EPSG:4326.',
    ring_open: 'This outline is not closed, or has fewer than four points.',
    no_shape: 'This file has no shape to draw.',
    part_of_itself: 'A territory cannot be part of itself, not even step by step.',
  },
  successions: {
    title: 'Territories that were merged',
    intro:
      'When communes or districts become one, say so here. Their answers are read under the new one, each of them once. Nothing is deleted.',
    lines: 'One line for each former territory: old code ; new code ; new name ; first day',
    hint: 'For instance: 01340 ; 01015 ; Arboys en Bugey ; 2016-01-01',
    by: 'List declared by {author} on {day}.',
    none: 'Nobody declared that territories were merged.',
    columns: 'four columns are expected',
    code: 'a code has 2 to 40 letters without accent, digits or dashes',
    name: 'the name is empty or too long',
    since: 'the day is written like 2016-01-01',
    twice: 'the code {code} is on line {first} already',
    read: {
      one: '{n} merged territory read.',
      other: '{n} merged territories read.',
    },
    keep: 'Declare this list',
    keeping: 'Sending…',
    done: 'The list is declared. Earlier answers are read under the new territories.',
    wrong: 'Some lines must be mended. Nothing is declared yet.',
    line: 'Line {line}: {why}.',
    failed: 'The hub does not answer. The list stays here. Try again.',
  },
  communes: {
    label: 'Add a French commune',
    hint: 'Beginning of the name or of the INSEE code. The population is that of INSEE.',
    searching: 'Searching…',
    nothing: 'No commune begins like this.',
    add: 'Add {name} ({code}), {people} inhabitants',
    addUncounted: 'Add {name} ({code}), population unknown',
    added: '{name} is added.',
    more: {
      one: '{n} more commune. Be more precise.',
      other: '{n} more communes. Be more precise.',
    },
    failed: 'The search did not succeed. What is written stays. Try again.',
  },
}
