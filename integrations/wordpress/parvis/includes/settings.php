<?php
/** What the site said once, on the page of settings. Each site of a network has its own. */

defined( 'ABSPATH' ) || exit;

/**
 * @return array{hub: string, site: string, is_fixed: bool, fixed: array{src: string, integrity: string}|array{}, matomo: bool, services: string[]}
 *   `hub` without a slash at its end; `fixed` is the script of one version, when that was chosen and the hub gave it;
 *   `services` as the hub named them when the settings were saved.
 */
function parvis_settings(): array {
	$unset = array(
		'hub'      => '',
		'site'     => '',
		'is_fixed' => false,
		'fixed'    => array(),
		'matomo'   => false,
		'services' => array(),
	);
	return array_merge( $unset, (array) get_option( 'parvis', array() ) );
}
