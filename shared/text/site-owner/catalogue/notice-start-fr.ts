/** The sentences a notice on data may start from, and how they are offered, in French. */
export const fr = {
  offer: 'Écrire des phrases de départ',
  hint: 'En français et en anglais, là où rien n’est écrit. Relisez-les avec votre délégué à la protection des données\u00a0: elles conviennent à un service public qui demande un avis sans nom.',
  written: 'Les phrases sont écrites. Relisez-les, puis dites qui est responsable.',
  sentences: {
    purpose: 'Connaître la qualité de nos services telle que vous la percevez, et l’améliorer.',
    basis: 'Mission d’intérêt public (RGPD, article 6, 1, e).',
    rights:
      'Avec votre code d’avis, vous relisez votre avis ou vous l’effacez. Vous pouvez aussi vous opposer à son usage, et vous plaindre à la CNIL.',
  },
}

export type NoticeStartText = typeof fr
