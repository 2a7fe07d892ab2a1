<?php
/** Settings, Parvis: the hub, the site, and whether they go together. */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	function (): void {
		add_options_page( 'Parvis', 'Parvis', 'manage_options', 'parvis', 'parvis_show_settings' );
	}
);

add_action(
	'admin_init',
	function (): void {
		register_setting(
			'parvis',
			'parvis',
			array(
				'type'              => 'array',
				'sanitize_callback' => 'parvis_check_settings',
			)
		);
	}
);

add_filter(
	'plugin_action_links_parvis/parvis.php',
	function ( array $links ): array {
		$to = admin_url( 'options-general.php?page=parvis' );
		return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( $to ), esc_html__( 'Settings', 'parvis' ) ) ), $links );
	}
);

/**
 * Reads what was typed, and asks the hub. What was typed is kept, right or wrong: nobody types it twice.
 *
 * @param mixed $typed What the form sent, or what this function made: WordPress may pass it again.
 */
function parvis_check_settings( $typed ): array {
	if ( is_array( $typed ) && isset( $typed['services'] ) ) {
		return $typed;
	}
	$typed = array_map( 'sanitize_text_field', array_map( 'strval', (array) $typed ) );
	// As copied from the bar of a browser: without what the console adds.
	$hub     = rtrim( preg_replace( '~(/console)?/*([?#].*)?$~', '', $typed['hub'] ?? '' ), '/' );
	$site    = $typed['site'] ?? '';
	$checked = array(
		'hub'      => $hub,
		'site'     => $site,
		'is_fixed' => ! empty( $typed['fixed'] ),
		'fixed'    => array(),
		'matomo'   => ! empty( $typed['matomo'] ),
		'services' => array(),
	);
	$fault   = parvis_address_fault( $hub ) ?: ( '' === $site ? __( 'The name of the site is missing.', 'parvis' ) : '' );
	if ( '' === $fault ) {
		$found               = parvis_ask_hub( $hub, $site );
		$fault               = $found['fault'];
		$checked['services'] = $found['services'];
		$checked['fixed']    = $checked['is_fixed'] ? $found['fixed'] : array();
	}
	if ( '' !== $fault ) {
		add_settings_error( 'parvis', 'fault', $fault );
		return $checked;
	}
	/* translators: %s: names of services, between commas */
	$good = sprintf( __( 'The hub answers, and knows this site. Services: %s.', 'parvis' ), implode( ', ', $checked['services'] ) );
	add_settings_error( 'parvis', 'good', $good, 'success' );
	return $checked;
}

/** Returns why an address cannot be that of a hub; empty when it can. */
function parvis_address_fault( string $hub ): string {
	$parts = wp_parse_url( $hub );
	if ( ! isset( $parts['scheme'], $parts['host'] ) || ! in_array( $parts['scheme'], array( 'https', 'http' ), true ) ) {
		return __( 'The address of the hub begins with https://, such as https://hub.example.', 'parvis' );
	}
	$is_here = in_array( $parts['host'], array( 'localhost', '127.0.0.1' ), true );
	if ( 'http' === $parts['scheme'] && ! $is_here ) {
		return __( 'The address of the hub begins with https://: what people answer does not travel in clear.', 'parvis' );
	}
	return '';
}

function parvis_show_settings(): void {
	$settings = parvis_settings();
	require __DIR__ . '/settings-form.php';
}
