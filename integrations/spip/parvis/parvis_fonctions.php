<?php
/** Ce qui paraît dans une page : un élément du widget, autour du lien qui sert sans script. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/config');

/**
 * Écrit un élément.
 *
 * @param array $demande `element` (`feedback`, `invitation` ou `tracker`), `service`, `territory`,
 *   `place`, `label`, `theme` : ce que dit le modèle.
 * @return string du HTML ; rien tant que la configuration ne nomme pas de hub.
 */
function parvis_element($demande) {
	$hub = (string) lire_config('parvis/hub', '');
	$site = (string) lire_config('parvis/site', '');
	if ($hub === '' || $site === '') {
		return '';
	}
	$element = $demande['element'] ?? '';
	$attributs = [];
	$propos = [];
	if ($element === 'tracker') {
		$balise = 'parvis-tracker';
		$lien = $hub . '/suivi';
		$label = _T('parvis:suivre');
	} else {
		$balise = 'parvis-feedback';
		foreach (['service', 'territory', 'place'] as $nom) {
			if (($demande[$nom] ?? '') !== '') {
				$propos[$nom] = $demande[$nom];
			}
		}
		$lien = $hub . '/avis/donner?' . http_build_query(['site' => $site] + $propos, '', '&');
		$label = _T('parvis:donner');
		$attributs = $propos + ($element === 'invitation' ? ['mode' => 'ended'] : []);
	}
	if (($demande['theme'] ?? '') !== '') {
		$attributs['theme'] = $demande['theme'];
	}
	$echappe = function ($mots) {
		return htmlspecialchars((string) $mots, ENT_QUOTES, 'UTF-8');
	};
	$lien = '<a href="' . $echappe($lien) . '">' . $echappe(($demande['label'] ?? '') ?: $label) . '</a>';
	// Sans service, le widget n'a rien à demander : la page du hub laisse l'usager choisir.
	if ($element !== 'tracker' && !isset($propos['service'])) {
		return $lien;
	}
	$ecrits = '';
	foreach ($attributs as $nom => $valeur) {
		$ecrits .= " $nom=\"" . $echappe($valeur) . '"';
	}
	return "<$balise$ecrits>$lien</$balise>";
}
