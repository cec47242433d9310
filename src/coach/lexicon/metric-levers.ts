/**
 * Metrics by whether a team can turn them directly (rules.md E27, after Bryar and Carr on controllable input metrics), as
 * patterns over names in lower case without groups of their own.
 */

/** Results: nobody can raise them on Monday morning. */
export const results = [
	'revenues?|sales|gmv|gms|bookings|arr|mrr|profits?|(?:gross |net |operating )?margins?|ebitda|income|cash(?: flow)?|stock price|market share|valuation',
	'orders?|transactions?|sign-?ups?|registrations?|subscribers?|subscriptions?|customers?|users?|(?:paying|active) (?:customers|users|clinics|shops|sellers|accounts)',
	'dau|wau|mau|sessions?|visits?|visitors?|traffic|page ?views|downloads?|installs?|followers',
	'nps|csat|satisfaction|retention|churn|renewals?(?: rate)?|ltv|aov|average (?:basket|order)|basket|conversions?(?: rate)?',
].join('|');

/** Words before or behind a result that leave it one: "monthly churn", "revenue (EUR)". */
export const around =
	'total|net|gross|new|active|paying|paid|weekly|monthly|daily|annual|recurring|customer|customers|user|users|logo|overall|average|rate|score|count|number|of|per|the|eur|usd|gbp|newsletter|twitter|youtube|linkedin|online|web|app|mobile|site|website|unique|course|product|subscription|run';
