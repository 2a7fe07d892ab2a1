/** What the console says where people declare what no formula settles, in French. */
export const fr = {
  intro:
    'Aucune formule ne dit quel écart entre deux territoires est acceptable, ni quelle qualité est due à chacun. Des personnes le décident et le déclarent ici, avec leur nom et la date.',
  loading: 'Lecture des choix déclarés',
  trouble: {
    unreachable:
      'Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Ce qui est saisi est gardé tant que la page est ouverte.',
  },
  standing: 'Ce qui vaut aujourd’hui',
  kinds: {
    margin: 'Tolérance entre territoires (δ)',
    commitment: 'Objectif',
    floor: 'Minimum',
    population: 'Population des territoires',
  },
  meaning: {
    margin:
      'De combien un territoire peut être sous la référence et compter encore comme équivalent\u00a0: si la référence est de 80\u00a0% d’usagers satisfaits et δ de 5 points, 76\u00a0% est équivalent et 70\u00a0% est en dessous, dès que les réponses suffisent à le dire.',
    commitment:
      'Le taux de satisfaction que l’organisation se donne pour objectif. Chaque territoire y est comparé ; sans objectif, il l’est au taux d’ensemble.',
    floor:
      'Le taux de satisfaction minimal visé partout. Un bilan dit combien d’habitants vivent là où il n’est pas atteint.',
    population:
      'Combien de personnes vivent dans chaque territoire. Chaque territoire a ainsi son juste poids, et ceux d’où personne ne répond se voient.',
  },
  nothing: {
    margin: 'Rien n’est déclaré\u00a0: c’est la valeur habituelle, 5 points.',
    commitment: 'Aucun objectif n’est déclaré.',
    floor: 'Aucun minimum n’est déclaré.',
    population: 'Rien n’est déclaré\u00a0: chaque réponse a le même poids.',
  },
  value: {
    margin: '{value} points',
    commitment: '{value} d’usagers satisfaits',
    floor: '{value} d’usagers satisfaits',
    population: {
      one: '{n} territoire, {people} habitants',
      other: '{n} territoires, {people} habitants',
    },
  },
  allServices: 'Tous les services',
  otherServices: 'Les autres services',
  by: '{author}, le {day}',
  followers:
    'Un service qui a son propre choix suit le sien\u00a0; les autres suivent celui de tous les services.',
  territories: 'Les territoires',
  people: '{name} ({code})\u00a0: {people}',
  moreTerritories: {
    one: 'et {n} autre territoire',
    other: 'et {n} autres territoires',
  },
  past: { one: 'Ce qui valait avant ({n} choix)', other: 'Ce qui valait avant ({n} choix)' },
  form: 'Déclarer un choix',
  political: 'C’est un choix politique',
  printed:
    'Il est imprimé dans chaque bilan, avec votre nom ({author}) et la date. Il ne s’efface pas\u00a0: un nouveau choix le remplace, et l’ancien reste lisible.',
  sentence: 'La phrase imprimée',
  replaces: 'Ce choix remplace\u00a0: {before}',
  notYet: 'La phrase apparaît ici quand le formulaire est rempli.',
  kind: 'Ce que vous déclarez',
  service: 'Pour quel service',
  amount: {
    margin: 'Tolérance, en points',
    commitment: 'Taux d’usagers satisfaits visé, en pour cent',
    floor: 'Taux d’usagers satisfaits au minimum, en pour cent',
  },
  amountHint: {
    margin: 'De 1 à 30, par exemple 5 ou 7,5.',
    commitment: 'De 1 à 99, par exemple 80 ou 82,5.',
    floor: 'De 1 à 99, par exemple 60 ou 62,5.',
  },
  lines: 'Territoires et population',
  linesHint:
    'Collez les lignes de votre tableur, une par territoire\u00a0: code, nom, population. Le code est celui que vos sites envoient avec les avis\u00a0: code INSEE de la commune ou code d’un quartier déclaré.',
  read: {
    one: '{n} territoire lu, {people} habitants.',
    other: '{n} territoires lus, {people} habitants.',
  },
  readNothing: 'Aucune ligne n’est encore lue.',
  header: 'La ligne {line} est lue comme le titre des colonnes.',
  notRead: {
    one: '{n} ligne n’est pas comprise\u00a0:',
    other: '{n} lignes ne sont pas comprises\u00a0:',
  },
  line: 'Ligne {line}\u00a0: {why}',
  why: {
    columns: 'il faut trois colonnes, code, nom et population.',
    code: 'le code a de 2 à 40 lettres sans accent, chiffres ou tirets.',
    name: 'le nom a de 1 à 120 caractères.',
    population: 'la population est un nombre entier, 1 au moins.',
    twice: 'le code {code} est déjà donné à la ligne {first}.',
  },
  moreLines: { one: 'et {n} autre ligne', other: 'et {n} autres lignes' },
  basis: 'Qui l’a décidé, et où le lire',
  basisHint:
    'Par exemple «\u00a0Délibération du conseil municipal du 12 mars 2026, n°\u00a02026-031\u00a0».',
  declare: 'Déclarer ce choix',
  sending: 'Envoi en cours',
  fault: {
    margin: 'Écrivez un nombre de points de 1 à 30, par exemple 5 ou 7,5.',
    commitment: 'Écrivez un pourcentage de 1 à 99, par exemple 80 ou 82,5.',
    floor: 'Écrivez un pourcentage de 1 à 99, par exemple 60 ou 62,5.',
    noLine: 'Collez au moins une ligne\u00a0: code, nom, population.',
    wrongLines:
      'Corrigez ou retirez les lignes qui ne sont pas comprises\u00a0: elles sont indiquées sous le champ.',
    manyLines: 'Il y a trop de territoires\u00a0: {max} au plus.',
    basis: 'Écrivez qui l’a décidé et où le lire.',
    longBasis: 'Ce texte compte {n} caractères\u00a0: 300 au plus. Le texte est gardé.',
  },
  notDeclared:
    'Rien n’est encore déclaré. Corrigez ce qui est indiqué\u00a0: ce qui est saisi est gardé.',
  unreachable:
    'Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page. Déclarez de nouveau dans quelques instants.',
  declared: 'C’est déclaré.',
}

/** The keys every language has. */
export type DeclarationsText = typeof fr
