<?php
/** Le plugin désinstallé ne laisse rien. */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

function parvis_upgrade($meta, $cible) {
	ecrire_meta($meta, $cible);
}

function parvis_vider_tables($meta) {
	effacer_meta('parvis');
	effacer_meta($meta);
}
