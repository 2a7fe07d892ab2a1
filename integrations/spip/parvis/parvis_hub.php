<?php
/** Ce qui est demandé au hub, une fois, quand la configuration est enregistrée. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/distant');

/**
 * Demande au hub s'il connaît ce site.
 *
 * @return array{string, string[]} Ce qui manque, en une phrase, ou rien ; les services du site.
 */
function parvis_demander_au_hub($hub, $site) {
	$adresse = $hub . '/v1/sites/' . rawurlencode($site);
	$url = parse_url($GLOBALS['meta']['adresse_site'] ?? '');
	$origine = ($url['scheme'] ?? '') . '://' . ($url['host'] ?? '') . (isset($url['port']) ? ':' . $url['port'] : '');
	// Avec l'origine de ces pages, que le hub refuse s'il ne la connaît pas.
	$reponse = parvis_lire($adresse . '/tags', ['Origin' => $origine]);
	if ($reponse['statut'] === 200 && isset($reponse['corps']['moving'])) {
		// Sans origine : un appel qui en a une dirait au hub qu'un usager a vu le widget.
		$reponse = parvis_lire($adresse);
		if ($reponse['statut'] === 200) {
			return ['', $reponse['corps']['services'] ?? []];
		}
	}
	$code = $reponse['corps']['code'] ?? '';
	$phrases = ['origin_refused' => 'origine_inconnue', 'not_configured' => 'rien_demande'];
	$phrase = $phrases[$code] ?? ($code !== '' && $reponse['statut'] === 404 ? 'site_inconnu' : 'pas_un_hub');
	if ($reponse['statut'] === 0) {
		$phrase = 'muet';
	}
	return [_T("parvis:$phrase", ['hub' => $hub, 'site' => $site, 'origine' => $origine]), []];
}

/** @return array{statut: int, corps: array} Un statut de 0 quand personne n'a répondu. */
function parvis_lire($adresse, $entetes = []) {
	$reponse = recuperer_url($adresse, ['headers' => $entetes, 'follow_location' => 2]);
	return [
		'statut' => (int) ($reponse['status'] ?? 0),
		'corps' => (array) json_decode((string) ($reponse['page'] ?? ''), true),
	];
}
