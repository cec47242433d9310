/**
 * Words in the names of metrics that tell which way is good (the polarity of rules.md E27), as pattern sources.
 * Only words that tell it in nearly every name: "contacts", "spend" and "returns" alone are as often good as bad.
 */
export const lowerIsBetter = [
	'churn(?:ed)?|attrition|complaints?|(?:support |open )?tickets|support contacts|contact rate|escalations?|latency',
	'(?:response|load|wait|waiting|resolution|reply|handling|cycle|lead|build|processing|delivery) times?|time to (?!live)\\p{L}+',
	'costs?|(?:ad|ads|marketing|cloud|media|infrastructure|paid) spend|expenses?|cac|cpa|cpi|cpc|cogs',
	'defects?|bugs?|errors?|crash(?:es)?|failures?|refunds?|(?:product |order )returns|return rate|chargebacks?|cancellations?',
	'abandonment|bounces?|incidents?|outages?|downtime|backlog|no-shows?|drop-?offs?|fraud|unsubscribes?|opt-outs?|mttr|p9[059]',
].join('|');

export const higherIsBetter = [
	'revenues?|sales|gmv|gms|bookings|arr|mrr|profits?|margins?|orders?|sign-?ups|registrations?|users?|customers|subscribers',
	'subscriptions|members|dau|wau|mau|sessions|visits?|visitors|traffic|downloads?|installs?|nps|csat|satisfaction|retention',
	'renewals?|conversions?|activations?|adoption|engagement|ltv|trials?|leads|demos|deals|listings|sellers|shops|stores',
	'in-stock|on-time|uptime|availability|basket|ratings?|win rate|followers|attach rate|throughput',
].join('|');

/** Words that turn a name around, or make it one of something else: "bugs fixed", "orders delayed", "sales cycle". */
export const turnsAround = [
	'reduc\\p{L}*|saved|savings?|resolved|closed|fixed|prevented|answered|deflected|deflection|self-serve|blocked|caught|detected|sold|avoided',
	'lost|affected|waiting|inactive|unpaid|cancel\\p{L}*|failed|failing|open|pending|stuck|late|delayed|at risk|expired|dormant|without|overdue',
	'cycle|days|hours|minutes|time|help|error|budget|remaining|per|return on|free|saving|handled|deflect\\p{L}*',
].join('|');
