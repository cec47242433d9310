/**
 * Words in the names of metrics that tell which way is good (the polarity of rules.md E27), as pattern sources.
 * A name that holds words of both lists, or of neither, says nothing.
 */
export const lowerIsBetter = [
	'churn|attrition|complaints?|tickets?|contacts?|escalations?|latency|response times?|load times?|wait(?:ing)? times?',
	'(?:resolution|reply|handling|cycle|lead|build|processing|delivery) times?|time to \\p{L}+|costs?|spend(?:ing)?|expenses?|cac|cpa|cpi|cpc',
	'defects?|bugs?|errors?|crash(?:es)?|failures?|refunds?|returns?|chargebacks?|cancellations?|abandonment|bounce|incidents?',
	'outages?|downtime|backlog|no-shows?|drop-?offs?|fraud|overdue|late|delays?|unsubscribes?|opt-outs?|burn|mttr|p9[059]',
].join('|');

export const higherIsBetter = [
	'revenues?|sales|gmv|gms|bookings|arr|mrr|profits?|margins?|orders?|sign-?ups|registrations?|users?|customers|subscribers',
	'subscriptions|members|dau|wau|mau|sessions|visits?|visitors|traffic|downloads?|installs?|nps|csat|satisfaction|retention',
	'renewals?|conversions?|activations?|adoption|engagement|ltv|trials?|leads|demos|deals|listings|sellers|shops|stores|bookings',
	'in-stock|on-time|uptime|availability|coverage|basket|rating|win rate|followers|attach|throughput|launched|live',
].join('|');
