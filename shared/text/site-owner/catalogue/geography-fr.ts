/** What is said of files of shapes, of communes and of what became of territories, in French. */
export const fr = {
  title: 'Contours des territoires',
  none: 'Aucun contour n’est enregistré. Les territoires sont dessinés en tuiles.',
  kept: {
    one: '{n} contour enregistré, apporté par {author} le {day}.',
    other: '{n} contours enregistrés, apportés par {author} le {day}.',
  },
  adminOnly: 'Une personne qui administre peut apporter un fichier de contours.',
  intro:
    'Apportez un fichier GeoJSON de vos communes, quartiers ou lieux, en degrés (WGS\u00a084). Parvis en garde le code, le nom et le contour, rien d’autre.',
  file: 'Fichier GeoJSON',
  fileHint: '5\u00a0000 contours, 200\u00a0000 points et 8\u00a0Mo au plus.',
  code: 'Propriété qui porte le code',
  codeHint: 'Le code doit être celui des territoires déclarés, par exemple le code INSEE.',
  name: 'Propriété qui porte le nom',
  noName: 'Aucune, le code sert de nom',
  reading: 'Lecture du fichier…',
  unreadable: 'Ce fichier ne se lit pas comme du JSON. Rien n’est changé. Choisissez-en un autre.',
  tooLong:
    'Ce fichier dépasse 8\u00a0Mo. Rien n’est changé. Simplifiez ses contours, puis recommencez.',
  preview: 'Aperçu',
  previewHint: 'Rien n’est encore enregistré.',
  matched: {
    one: '{n} contour correspond à un territoire connu.',
    other: '{n} contours correspondent à un territoire connu.',
  },
  unmatched: {
    one: '{n} contour ne correspond à aucun territoire connu\u00a0: {names}.',
    other: '{n} contours ne correspondent à aucun territoire connu\u00a0: {names}.',
  },
  missing: {
    one: '{n} territoire connu reste sans contour\u00a0: {names}.',
    other: '{n} territoires connus restent sans contour\u00a0: {names}.',
  },
  empty: {
    one: '{n} élément du fichier n’a pas de forme\u00a0: il est laissé de côté.',
    other: '{n} éléments du fichier n’ont pas de forme\u00a0: ils sont laissés de côté.',
  },
  wrong: 'Ce fichier ne peut pas être enregistré\u00a0:',
  at: '{detail} (à {path})',
  keep: 'Enregistrer ces contours',
  keeping: 'Enregistrement…',
  done: 'Les contours sont enregistrés.',
  cancel: 'Laisser les contours comme avant',
  remove: 'Retirer les contours',
  removeSure:
    'Retirer les contours\u00a0? Les réponses et les verdicts restent. Le fichier peut être apporté de nouveau.',
  removed: 'Les contours sont retirés. Les territoires sont dessinés en tuiles.',
  failed: 'Le hub ne répond pas. Rien n’est changé, et le fichier reste choisi. Réessayez.',
  fault: {
    not_a_collection:
      'Ce n’est pas un GeoJSON de type FeatureCollection. Exportez la couche entière en GeoJSON.',
    other_crs:
      'Ce fichier n’est pas en degrés (WGS\u00a084). Exportez-le dans le système EPSG:4326.',
    too_many_shapes: 'Ce fichier a plus de {max} contours. Gardez ceux de votre territoire.',
    too_many_points: 'Ce fichier a plus de {max} points. Simplifiez ses contours.',
    not_a_feature: 'Cet élément n’est pas de type Feature.',
    code_missing:
      'La propriété «\u00a0{property}\u00a0» est vide ou absente ici. Choisissez-en une autre.',
    code_unreadable:
      'La propriété «\u00a0{property}\u00a0» ne porte pas un code\u00a0: 2 à 40 lettres sans accent, chiffres ou tirets.',
    code_twice: 'Le code {code} est donné deux fois. Réunissez ses contours en un MultiPolygon.',
    other_geometry:
      'Un contour de type {type} ne se dessine pas. Sont lus\u00a0: Polygon, MultiPolygon et Point.',
    broken_geometry: 'Ces coordonnées ne se lisent pas.',
    not_degrees:
      'Ces coordonnées ne sont pas des degrés. Exportez le fichier dans le système EPSG:4326.',
    ring_open: 'Ce contour n’est pas fermé, ou a moins de quatre points.',
    no_shape: 'Ce fichier n’a aucune forme à dessiner.',
    part_of_itself: 'Un territoire ne peut pas faire partie de lui-même, même par étapes.',
  },
  successions: {
    title: 'Territoires fusionnés',
    intro:
      'Quand des communes ou des quartiers n’en font plus qu’un, dites-le ici. Leurs réponses sont lues sous le nouveau, chacune une fois. Rien n’est effacé.',
    lines:
      'Une ligne par ancien territoire\u00a0: code ancien\u00a0; code nouveau\u00a0; nom nouveau\u00a0; premier jour',
    hint: 'Par exemple\u00a0: 01340\u00a0; 01015\u00a0; Arboys en Bugey\u00a0; 2016-01-01',
    by: 'Liste déclarée par {author} le {day}.',
    none: 'Personne n’a déclaré de fusion.',
    columns: 'quatre colonnes sont attendues',
    code: 'un code a 2 à 40 lettres sans accent, chiffres ou tirets',
    name: 'le nom est vide ou trop long',
    since: 'le jour s’écrit comme 2016-01-01',
    twice: 'le code {code} est déjà à la ligne {first}',
    read: {
      one: '{n} fusion lue.',
      other: '{n} fusions lues.',
    },
    keep: 'Déclarer cette liste',
    keeping: 'Envoi…',
    done: 'La liste est déclarée. Les anciennes réponses sont lues sous les nouveaux territoires.',
    wrong: 'Des lignes sont à corriger. Rien n’est encore déclaré.',
    line: 'Ligne {line}\u00a0: {why}.',
    failed: 'Le hub ne répond pas. La liste reste ici. Réessayez.',
  },
  communes: {
    label: 'Ajouter une commune de France',
    hint: 'Début du nom ou du code INSEE. La population est celle de l’INSEE.',
    searching: 'Recherche…',
    nothing: 'Aucune commune ne commence ainsi.',
    add: 'Ajouter {name} ({code}), {people} habitants',
    addUncounted: 'Ajouter {name} ({code}), population inconnue',
    added: '{name} est ajoutée.',
    more: { one: '{n} autre commune. Précisez.', other: '{n} autres communes. Précisez.' },
    failed: 'La recherche n’a pas abouti. Ce qui est écrit reste. Réessayez.',
  },
}

export type GeographyText = typeof fr
