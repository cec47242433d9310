/**
 * Qualities that a requirement cannot be tested for (rules.md E11 and E12), as alternatives of patterns over
 * lower-case text. “Consistent”, “accessible” and “secure” have tests of their own and are left out; so is
 * “responsive”, which designers use for a layout.
 */

export const qualities =
	'user-friendly|intuitive|easy-to-use|easy|simple|fast|quick|scalable|robust|flexible|seamless|frictionless|modern|efficient|performant|reliable|smooth';

/** Those that are a quality even before a noun: "an intuitive data model", but "a simple majority". */
export const attributes = 'user-friendly|intuitive|easy-to-use|seamless|frictionless|performant';

/** Those that a standing system is said to have, in a list of what must hold. */
export const states =
	'user-friendly|intuitive|easy-to-use|performant|scalable|robust|seamless|frictionless|fast|flexible|smooth';

/** What users do with a thing that is easy; "easy to build" is about the work and no requirement. */
export const uses =
	'use|understand|read|navigate|learn|find|follow|work with|access|share|operate|manage|maintain|set up|install|configure|customi[sz]e|complete|fill (?:in|out)|see|locate|search|extend|reuse|integrate|get started|develop';

/** Half measures: "relatively intuitive" leaves both the scale and the point on it open. */
export const halfMeasures = 'relatively|reasonably|fairly|sufficiently|adequately|acceptably';

/** What is asked of a system rather than of people. */
export const systems =
	'(?:systems?|apps?|applications?|dashboards?|pages?|screens?|sites?|websites?|portals?|interfaces?|uis?|ux|apis?|services?|platforms?|products?|tools?|features?|editors?|forms?|flows?|checkout|onboarding|setup|set-up|installation|sign-?up|search|exports?|imports?|reports?|widgets?|plugins?|extensions?|experience|designs?|navigation|layouts?|workflows?|integrations?|solutions?|documentation|docs|cli|sdk|clients?|servers?|backend|front-?end|databases?|pipelines?|components?|wizard|menus?|emails?|notifications?)';

/** Loopholes: whoever builds it decides whether they do. */
export const escapes =
	'(?:as|if|where|when|wherever|whenever) appropriate|(?:if|where|wherever|when|whenever|as far as|as much as) (?:possible|feasible|practicable|practical)|if time permits|time permitting|to the (?:fullest |greatest )?(?:extent|degree) (?:possible|practicable|feasible)|as applicable|where applicable|(?:as|where|when|if) (?:necessary|needed)';

export const openEnds = 'etc|and so on|and so forth|and more|and others|and the like|amongst? others';
