<?php
/** What the hub is asked, once, when the settings are saved. */

defined( 'ABSPATH' ) || exit;

/**
 * Asks the hub whether it knows this site.
 *
 * @param string $hub  Its address, without a slash at its end.
 * @param string $site Name of the site at the hub.
 * @return array{fault: string, services: string[], fixed: array{src: string, integrity: string}|array{}}
 *   `fault` is a sentence for who administers the site; empty when nothing is missing.
 */
function parvis_ask_hub( string $hub, string $site ): array {
	$found  = array(
		'fault'    => '',
		'services' => array(),
		'fixed'    => array(),
	);
	$path   = $hub . '/v1/sites/' . rawurlencode( $site );
	$origin = parvis_origin();
	// With the origin of these pages, which the hub refuses when it was not told of it.
	$tags = parvis_read( $path . '/tags', array( 'origin' => $origin ) );
	if ( 200 !== $tags['status'] || ! is_string( $tags['body']['fixed'] ?? null ) ) {
		$found['fault'] = parvis_sentence( $tags, $hub, $site, $origin );
		return $found;
	}
	$tag = new WP_HTML_Tag_Processor( $tags['body']['fixed'] );
	if ( $tag->next_tag( 'script' ) ) {
		$found['fixed'] = array(
			'src'       => (string) $tag->get_attribute( 'src' ),
			'integrity' => (string) $tag->get_attribute( 'integrity' ),
		);
	}
	// Without an origin: a call with one would tell the hub that a usager saw the widget.
	$configuration = parvis_read( $path );
	if ( 200 !== $configuration['status'] ) {
		$found['fault'] = parvis_sentence( $configuration, $hub, $site, $origin );
		return $found;
	}
	$found['services'] = array_values( array_filter( (array) ( $configuration['body']['services'] ?? array() ), 'is_string' ) );
	return $found;
}

/** Returns the origin of the pages of this site, as browsers say it. */
function parvis_origin(): string {
	$url  = wp_parse_url( home_url() );
	$port = isset( $url['port'] ) ? ':' . $url['port'] : '';
	return $url['scheme'] . '://' . $url['host'] . $port;
}

/** @return array{status: int, body: array, error: string} A status of 0 when nobody answered. */
function parvis_read( string $address, array $headers = array() ): array {
	$answer = wp_remote_get(
		$address,
		array(
			'timeout' => 8,
			'headers' => $headers,
		)
	);
	if ( is_wp_error( $answer ) ) {
		return array(
			'status' => 0,
			'body'   => array(),
			'error'  => $answer->get_error_message(),
		);
	}
	return array(
		'status' => (int) wp_remote_retrieve_response_code( $answer ),
		'body'   => (array) json_decode( wp_remote_retrieve_body( $answer ), true ),
		'error'  => '',
	);
}

/** Says what is wrong, and what to do. */
function parvis_sentence( array $answer, string $hub, string $site, string $origin ): string {
	$code = $answer['body']['code'] ?? '';
	if ( 0 === $answer['status'] ) {
		/* translators: 1: address of the hub, 2: the error of the network */
		return sprintf( __( 'The hub %1$s does not answer: %2$s', 'parvis' ), $hub, $answer['error'] );
	}
	if ( 'origin_refused' === $code ) {
		/* translators: 1: address of this site, 2: name of the site at the hub */
		return sprintf( __( 'The hub does not know the address %1$s. In its console, under Settings, Sites, add it to the site %2$s.', 'parvis' ), $origin, $site );
	}
	if ( 'not_configured' === $code ) {
		/* translators: %s: name of the site at the hub */
		return sprintf( __( 'The hub knows the site %s, which asks nothing yet. In its console, under Settings, choose the questions asked.', 'parvis' ), $site );
	}
	if ( 404 === $answer['status'] && '' !== $code ) {
		/* translators: %s: name of the site at the hub */
		return sprintf( __( 'The hub answers, and has no site named %s. Its console lists the names, under Settings, Sites.', 'parvis' ), $site );
	}
	/* translators: 1: an address, 2: a number, such as 404 */
	return sprintf( __( 'What answers at %1$s is not a hub of Parvis (%2$d). Check the address.', 'parvis' ), $hub, $answer['status'] );
}
