/** Nouns that name a thing one could build (rules.md E14), as a pattern. */
export const featureNoun =
	'(?:tools?|dashboards?|portals?|apps?|features?|buttons?|apis?|integrations?|exports?|reports?|filters?|notifications?|wizards?|chatbots?|engines?|platforms?|automation|templates?|template library|inbox|consoles?|hubs?|single source of truth|workflows?|self-serve (?:portal|flow)|bulk[ -]edit(?:or)?|cli|sdks?|plugins?|extensions?)';
